import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { FileAnswer, FileJob, FileTask } from "./FileTask";
import type { ListedFile } from "./listFiles";
import { startProgress } from "./progress";
import { runTasks, type TaskEnd } from "./workerPool";

/** Any file gets its answer within ten seconds, the start and the end of the program among them. */
const patienceSeconds = 9;

/** A worker more pays only when it has so many files to itself (its start costs as much as reading them). */
const filesPerWorker = 4;

/** Does the job on every file, in threads, and tells the answers in the order of the files. */
export async function runFiles(
  files: readonly ListedFile[],
  job: FileJob,
  onAnswer: (source: string, answer: FileAnswer) => void,
): Promise<void> {
  const answers = new Map<number, FileAnswer>();
  const waiting: number[] = [];
  for (const [index, { failure }] of files.entries())
    if (failure) answers.set(index, { ok: false, failure });
    else waiting.push(index);
  const progress = startProgress(waiting.length);
  let told = 0;
  const tell = (): void => {
    for (let answer; (answer = answers.get(told)); told++) {
      answers.delete(told);
      progress.pause();
      onAnswer(files[told]?.source ?? "", answer);
    }
  };

  tell();
  await runTasks<FileAnswer>(
    waiting.map((index): FileTask => ({
      source: files[index]?.source ?? "",
      job,
    })),
    {
      size: Math.min(
        availableParallelism(),
        Math.ceil(waiting.length / filesPerWorker),
      ),
      patience: patienceSeconds * 1000,
      start: () =>
        new Worker(__filename, {
          resourceLimits: { maxOldGenerationSizeMb: 2048 },
        }),
    },
    (order, end) => {
      answers.set(waiting[order] ?? 0, answerOf(end));
      tell();
      progress.step();
    },
  );
  progress.pause();
}

function answerOf(end: TaskEnd<FileAnswer>): FileAnswer {
  switch (end.kind) {
    case "answered":
      return end.answer;
    case "timeout":
      return {
        ok: false,
        failure: { kind: "timeout", seconds: patienceSeconds },
      };
    case "crashed": {
      const { error } = end;
      const code =
        error instanceof Error && "code" in error ? error.code : null;
      return {
        ok: false,
        failure:
          code === "ERR_WORKER_OUT_OF_MEMORY"
            ? { kind: "out-of-memory" }
            : {
                kind: "internal",
                reason: error instanceof Error ? error.message : String(error),
              },
      };
    }
  }
}
