import type { Command } from "./Command";
import { terminalLook } from "./look";
import { printAnswers } from "./printAnswers";

/** Shows how each file was read. */
export const runRead = ({
  json,
  paths,
}: Extract<Command, { kind: "read" }>): Promise<0 | 2> =>
  printAnswers(paths, {
    kind: "read",
    json,
    look: terminalLook(process.stdout, process.env),
  });
