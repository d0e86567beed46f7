import { paneFiles } from "../../src/entries/paneFiles";
import type { DocumentState } from "../../src/grid/DocumentState";
import type { Grid } from "../../src/grid/Grid";
import type {
  ChosenRow,
  OutgoingFile,
  PaneServices,
} from "../../src/pane/services";
import { review } from "../../src/review/review";
import { drawnGrid } from "./drawnGrid";
import { MemoryHost } from "./memoryHost";

/** What an entry would hand to the pane, and what the tests look at afterwards. */
export interface TestServices extends PaneServices {
  readonly host: MemoryHost;
  readonly saved: OutgoingFile[];
  /** What was kept with the document, in order. */
  readonly kept: string[];
  readonly chooseRow: (row: ChosenRow) => void;
}

/** Services over a drawn document or a grid, in a world where it is always 16 March 2026. */
export function paneServices(
  document: string | Grid,
  changes: Partial<PaneServices> = {},
): TestServices {
  const grid =
    typeof document === "string" ? drawnGrid(document).grid : document;
  const saved: OutgoingFile[] = [];
  const kept: string[] = [];
  const rowListeners = new Set<(row: ChosenRow) => void>();
  const state: DocumentState = {
    load: () => Promise.resolve(kept.at(-1) ?? null),
    save: (text) => {
      kept.push(text);
      return Promise.resolve({ ok: true, value: undefined });
    },
  };
  return {
    documentName: "План.docx",
    state,
    today: { year: 2026, month: 3, day: 16 },
    runReview: (of, options) => Promise.resolve(review(of, options)),
    saveFile: (file) => {
      saved.push(file);
      return Promise.resolve();
    },
    files: paneFiles,
    onSelectedRow: (listener) => {
      rowListeners.add(listener);
      return () => rowListeners.delete(listener);
    },
    ...changes,
    host: new MemoryHost(grid),
    saved,
    kept,
    chooseRow: (row) => {
      for (const listener of rowListeners) listener(row);
    },
  };
}
