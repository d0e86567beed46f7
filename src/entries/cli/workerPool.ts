import type { Worker } from "node:worker_threads";

/** One task's end: what the worker answered, or why it did not. */
export type TaskEnd<A> =
  | { readonly kind: "answered"; readonly answer: A }
  | { readonly kind: "timeout" }
  | { readonly kind: "crashed"; readonly error: unknown };

export interface PoolOptions {
  readonly size: number;
  /** Milliseconds a task may take; then its worker is ended and another begins. */
  readonly patience: number;
  readonly start: () => Worker;
}

/**
 * Gives each task to one of `size` workers and tells every end by the task's index, in any order.
 * A worker answers each message with one message. Resolves when all have ended.
 */
export async function runTasks<A>(
  tasks: readonly unknown[],
  { size, patience, start }: PoolOptions,
  onEnd: (index: number, end: TaskEnd<A>) => void,
): Promise<void> {
  let next = 0;

  async function runLane(): Promise<void> {
    let worker: Worker | null = null;
    while (next < tasks.length) {
      const index = next++;
      worker ??= start();
      const end = await runTask<A>(worker, tasks[index], patience);
      if (end.kind !== "answered") {
        await worker.terminate();
        worker = null;
      }
      onEnd(index, end);
    }
    await worker?.terminate();
  }

  await Promise.all(Array.from({ length: size }, runLane));
}

function runTask<A>(
  worker: Worker,
  task: unknown,
  patience: number,
): Promise<TaskEnd<A>> {
  return new Promise((resolve) => {
    const end = (result: TaskEnd<A>): void => {
      clearTimeout(timer);
      worker.off("message", answered).off("error", failed).off("exit", left);
      resolve(result);
    };
    const answered = (answer: A): void => {
      end({ kind: "answered", answer });
    };
    const failed = (error: unknown): void => {
      end({ kind: "crashed", error });
    };
    const left = (code: number): void => {
      failed(new Error(`worker exited with ${code}`));
    };
    const timer = setTimeout(() => {
      end({ kind: "timeout" });
    }, patience);
    worker.on("message", answered).on("error", failed).on("exit", left);
    worker.postMessage(task);
  });
}
