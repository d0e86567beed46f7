import type { AskDesk, DeskAnswer, DeskMessage } from "./DeskCalls";

/** The worker's own side of the messages; the page's library of types knows only a window. */
const page = globalThis as unknown as {
  onmessage: ((event: MessageEvent<DeskMessage>) => void) | null;
  postMessage: (answer: DeskAnswer) => void;
};

/** Answers what the page asks the desk in this worker, and says that it has started. */
export function serveDesk(ask: AskDesk): void {
  const running = new Map<number, AbortController>();
  const answer = async ({
    id,
    call,
    give,
  }: Extract<DeskMessage, { call: string }>): Promise<DeskAnswer> => {
    const controller = new AbortController();
    running.set(id, controller);
    try {
      const take = await ask(
        call,
        give as never,
        controller.signal,
        (share) => {
          page.postMessage({ id, share });
        },
      );
      return { id, take };
    } catch (error) {
      if (controller.signal.aborted) return { id, stopped: true };
      const bug = error instanceof Error ? error.message : String(error);
      return { id, bug };
    } finally {
      running.delete(id);
    }
  };
  page.onmessage = ({ data }) => {
    if ("stop" in data) running.get(data.id)?.abort();
    else
      void answer(data).then((answered) => {
        page.postMessage(answered);
      });
  };
  page.postMessage({ id: -1, take: null });
}

/** Milliseconds of work at a time in a worker: nobody waits for its thread but to stop it. */
export const WORKER_SLICE = 40;
