import { existsSync } from "node:fs";
import path from "node:path";
import { runCli } from "../support/runCli";

const corpus = path.resolve(__dirname, "../../../shared/corpus");

interface Answer {
  readonly source: string;
  readonly error?: { readonly kind: string; readonly message: string };
}

/** Kinds that mean trouble of ours rather than of the file. */
const ours = ["internal", "timeout", "out-of-memory"];

if (existsSync(corpus))
  test("files from other people's test suites all get an answer, the valid ones are read", () => {
    const { stderr, objects } = runCli(["check", "--json", corpus]);
    expect(stderr).not.toMatch(/^\s+at /m);
    const answers = objects() as Answer[];
    expect(answers.length).toBeGreaterThan(80);
    const failed = answers.flatMap(({ source, error }) =>
      error ? [{ file: path.relative(corpus, source), ...error }] : [],
    );
    expect(failed.filter(({ kind }) => ours.includes(kind))).toEqual([]);
    // Two of the valid files declare entities that unfold to gigabytes: what declares them is refused unread.
    expect(
      failed.filter(
        ({ file, kind }) => !file.startsWith("hostile") && kind !== "doctype",
      ),
    ).toEqual([]);
  }, 120_000);
