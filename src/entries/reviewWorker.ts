import type { DeskAnswer, DeskMessage } from "./desk/DeskCalls";
import { Desk } from "./desk/Desk";

/** The worker's own side of the messages; the page's library of types knows only a window. */
const page = globalThis as unknown as {
  onmessage: ((event: MessageEvent<DeskMessage>) => void) | null;
  postMessage: (answer: DeskAnswer) => void;
};

/** Nobody waits for this thread but to stop it. */
const SLICE = 40;

const desk = new Desk(SLICE);
const running = new Map<number, AbortController>();

async function answer({
  id,
  call,
  give,
}: Extract<DeskMessage, { call: string }>): Promise<DeskAnswer> {
  const controller = new AbortController();
  running.set(id, controller);
  try {
    const take = await desk.ask(
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
    return { id, bug: error instanceof Error ? error.message : String(error) };
  } finally {
    running.delete(id);
  }
}

page.onmessage = ({ data }) => {
  if ("stop" in data) running.get(data.id)?.abort();
  else
    void answer(data).then((answered) => {
      page.postMessage(answered);
    });
};
page.postMessage({ id: -1, take: null });
