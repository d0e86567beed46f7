import { spawnSync } from "node:child_process";
import path from "node:path";

export const program = path.resolve(__dirname, "../../dist/cli.cjs");

export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output as objects, one a line. */
  readonly objects: () => unknown[];
}

/** Runs the built program as a user would; `npm test` builds it first. */
export function runCli(
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): CliRun {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program, ...args],
    { encoding: "utf8", maxBuffer: 1 << 28, ...options },
  );
  return {
    code: status,
    stdout,
    stderr,
    objects: () =>
      stdout
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as unknown),
  };
}
