import type { Anchor } from "../../grid/Anchor";
import type { Outcome } from "../../grid/DocumentHost";
import type { Grid } from "../../grid/Grid";
import type { ChosenRow, PaneServices } from "../../pane/services";
import type { Review } from "../../review/review";
import { emptyState, writeState } from "../../review/reviewState";
import type {
  ChosenFile,
  OpenedDocument,
  Opening,
} from "../../workbench/services";
import { Signal } from "../../workbench/Signal";
import type { Written } from "../desk/DeskCalls";
import { type Patch, patched } from "../desk/patch";
import { paneFiles } from "../paneFiles";
import { startDesk } from "../desk/startDesk";
import { fileFailureText } from "../fileFailureText";
import { download } from "../download";
import { today } from "../today";
import { contentMark } from "./contentMark";
import { ReadingSignal } from "./ReadingSignal";

/** A file that can be written in place, and the mark of its content when it was opened or saved last. */
export interface FilePlace {
  readonly handle: FileSystemFileHandle;
  readonly mark: string;
}

/** A document with what is needed to save it. */
export interface WorkbenchDocument extends OpenedDocument {
  readonly place: FilePlace | null;
  /** The file as it is now; the number tells `markSaved` which state of it was written. */
  bytes(): Promise<{ readonly bytes: Uint8Array; readonly point: number }>;
  markSaved(point: number, place: FilePlace | null): void;
}

/** Milliseconds after which it is told that the file has changed: what is found in it is drawn first. */
const NEWS = 100;

let openings = 0;
const nothingDecided = writeState(emptyState);

/** Puts a file on a desk of its own and gives the workbench and the pane their means to work on it. */
export async function openDocument(file: ChosenFile): Promise<Opening> {
  const bytes = await file.read();
  let place: FilePlace | null = file.handle && {
    handle: file.handle,
    mark: await contentMark(bytes),
  };
  const { ask, close } = await startDesk();
  const failure = await ask("open", bytes);
  if (failure) {
    close();
    return {
      ok: false,
      message: `${file.name}: ${fileFailureText(failure)}`,
    };
  }
  let review: Review | null = null;
  const readings = new ReadingSignal();
  const revealed = new Signal<Anchor>();
  const selected = new Signal<ChosenRow>();
  const changed = new Signal<void>();
  let news: ReturnType<typeof setTimeout> | undefined;
  let endFirstCheck: () => void = () => undefined;
  const checked = new Promise<void>((resolve) => {
    endFirstCheck = resolve;
  });

  const first = patched(null, await ask("read", null)) as Grid;
  let grid = first;
  const take = (patch: Patch): Grid => {
    const before = grid;
    grid = patched(before, patch) as Grid;
    if (before !== grid) readings.read(grid);
    return grid;
  };
  let { point: saved } = await ask("bytes", null);
  let point = saved;
  const written = <T>({ outcome, ...now }: Written<T>): Outcome<T> => {
    point = now.point;
    take(now.grid);
    clearTimeout(news);
    news = setTimeout(changed.tell, NEWS);
    return outcome;
  };

  const services: PaneServices = {
    documentName: file.name,
    host: {
      // Nobody but this host changes a file in memory.
      read: () => Promise.resolve({ ok: true, value: { grid } }),
      apply: async (edits) => written(await ask("apply", edits)),
      undo: async () => written(await ask("undo", null)),
      comment: async (comments) => written(await ask("comment", comments)),
      removeComments: async () => written(await ask("removeComments", null)),
      reveal: (at) => {
        revealed.tell(at);
        return Promise.resolve({ ok: true, value: undefined });
      },
      onChange: () => () => undefined,
    },
    state: {
      load: () => ask("load", null),
      save: async (text) =>
        written(await ask("save", text === nothingDecided ? null : text)),
    },
    today: today(),
    runReview: async (_, options, signal, tell) => {
      try {
        const patch = await ask("review", options, signal, tell);
        review = patched(review, patch) as Review;
        return review;
      } finally {
        endFirstCheck();
        readings.checked();
      }
    },
    saveFile: ({ name, mediaType, content }) => {
      download(name, new Blob([content as BlobPart], { type: mediaType }));
      return Promise.resolve();
    },
    files: paneFiles,
    onSelectedRow: selected.listen,
  };
  const document: WorkbenchDocument = {
    key: ++openings,
    get name() {
      return place?.handle.name ?? file.name;
    },
    services,
    grid: first,
    checked,
    current: async () => {
      const [now, docx] = await Promise.all([
        ask("read", null).then(take),
        ask("docx", null),
      ]);
      return { docx, grid: now };
    },
    onRead: readings.listen,
    onReveal: revealed.listen,
    select: selected.tell,
    isChanged: () => point !== saved,
    onChanged: changed.listen,
    close,
    get place() {
      return place;
    },
    bytes: () => ask("bytes", null),
    markSaved: (at, savedPlace) => {
      saved = at;
      place = savedPlace ?? place;
      changed.tell();
    },
  };
  return { ok: true, value: document };
}
