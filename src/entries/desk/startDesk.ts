import type {
  Ask,
  AskDesk,
  DeskAnswer,
  DeskCall,
  DeskMessage,
} from "./DeskCalls";

export interface StartedDesk<Calls extends DeskCall> {
  readonly ask: Ask<Calls>;
  /** Ends all work and forgets the document. */
  readonly close: () => void;
}

/** A desk for files in a worker, so that the page is never held; where none can start (a page from a disk), one beside the page. */
export async function startDesk(): Promise<StartedDesk<DeskCall>> {
  const worker = await started(
    () =>
      new Worker(
        /* webpackChunkName: "reviewWorker" */ new URL(
          "../reviewWorker.ts",
          import.meta.url,
        ),
      ),
  );
  if (worker) return inWorker(worker);
  const { Desk } = await import("./Desk");
  const desk = new Desk(SLICE);
  return {
    ask: desk.ask,
    close: () => {
      desk.close();
    },
  };
}

/** The same for grids that are read elsewhere. */
export async function startReviewDesk(): Promise<
  StartedDesk<"take" | "review">
> {
  const worker = await started(
    () =>
      new Worker(
        /* webpackChunkName: "gridWorker" */ new URL(
          "../gridWorker.ts",
          import.meta.url,
        ),
      ),
  );
  if (worker) return inWorker(worker);
  const { ReviewDesk } = await import("./ReviewDesk");
  return { ask: new ReviewDesk(SLICE).ask, close: () => undefined };
}

/** A frame of the screen has sixteen milliseconds. */
const SLICE = 10;

/** The worker once it says that it runs; null where it cannot. */
function started(start: () => Worker): Promise<Worker | null> {
  return new Promise((resolve) => {
    try {
      const worker = start();
      worker.onmessage = () => {
        resolve(worker);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        worker.terminate();
        resolve(null);
      };
    } catch {
      resolve(null);
    }
  });
}

interface Waiting {
  readonly resolve: (take: never) => void;
  readonly reject: (reason: unknown) => void;
  readonly signal: AbortSignal | undefined;
  readonly tell: ((share: number) => void) | undefined;
}

function inWorker(worker: Worker): StartedDesk<DeskCall> {
  const waiting = new Map<number, Waiting>();
  let count = 0;
  const send = (message: DeskMessage): void => {
    worker.postMessage(message);
  };
  worker.onmessage = ({ data }: MessageEvent<DeskAnswer>) => {
    const asked = waiting.get(data.id);
    if ("share" in data) {
      asked?.tell?.(data.share);
      return;
    }
    waiting.delete(data.id);
    if ("take" in data) asked?.resolve(data.take as never);
    else
      asked?.reject("bug" in data ? new Error(data.bug) : asked.signal?.reason);
  };
  worker.onerror = ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  };
  const ask: AskDesk = (call, give, signal, tell) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const id = count++;
      waiting.set(id, { resolve, reject, signal, tell });
      send({ id, call, give });
      signal?.addEventListener("abort", () => {
        send({ id, stop: true });
      });
    });
  return {
    ask,
    close: () => {
      worker.terminate();
    },
  };
}
