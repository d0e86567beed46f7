import type { HostFailure } from "../../grid/DocumentHost";
import { fixReport } from "../../report/fixReport";
import type { Finding } from "../../review/Finding";
import { fixInPasses } from "../../review/fix";
import { review, type Review } from "../../review/review";
import type { FileAnswer, FileJob } from "./FileTask";
import { styleOf } from "./look";
import { openFile, type OpenFile } from "./openFile";

type FixJob = Extract<FileJob, { kind: "fix" }>;

/**
 * Applies the safe fixes of a file until nothing is left to mend. What the file's format does not let
 * us change safely stays as it is, and the rest is mended all the same.
 */
export async function fixFile(
  source: string,
  bytes: Uint8Array,
  { only, track, look, options }: FixJob,
): Promise<FileAnswer> {
  const opened = openFile(bytes);
  if (!opened.ok) return opened;
  if (track && opened.value.grid.kind === "workbook")
    return { ok: false, failure: { kind: "no-tracking" } };
  const author = track ?? undefined;
  const first = review(opened.value.grid, options);
  const asked = ({ check }: Finding): boolean => only?.includes(check) ?? true;
  const refused = new Set<string>();

  for (;;) {
    let now = { bytes, file: opened.value, review: first };
    const outcome = await fixInPasses(
      first,
      (edits) => {
        const written = now.file.applyEdits(edits, author);
        if (!written.ok) return Promise.resolve(written);
        const file = reopen(written.value);
        now = {
          bytes: written.value,
          file,
          review: review(file.grid, options),
        };
        return Promise.resolve({ ok: true, value: now.review });
      },
      (finding) => asked(finding) && !refused.has(finding.fingerprint),
    );
    if (outcome.ok)
      return {
        ok: true,
        text: `${fixReport(source, outcome.value, refused.size, styleOf(look))}\n`,
        hasErrors: outcome.value.review.verdict === "not-ready",
        bytes: now.bytes,
      };
    const more = refusedAlone(now, author).filter((mark) => !refused.has(mark));
    if (outcome.failure.kind !== "unsupported" || more.length === 0)
      return { ok: false, failure: hostFailure(outcome.failure) };
    for (const mark of more) refused.add(mark);
  }
}

/** Fingerprints of the findings whose fix the file refuses even by itself. */
const refusedAlone = (
  { file, review: { findings } }: { file: OpenFile; review: Review },
  author: Parameters<OpenFile["applyEdits"]>[1],
): readonly string[] =>
  findings
    .filter(
      ({ fix, edits }) => fix === "safe" && !file.applyEdits(edits, author).ok,
    )
    .map(({ fingerprint }) => fingerprint);

/** What we wrote ourselves and cannot read is our bug. */
function reopen(bytes: Uint8Array): OpenFile {
  const opened = openFile(bytes);
  if (opened.ok) return opened.value;
  throw new Error(`the fixed file cannot be read: ${opened.failure.kind}`);
}

function hostFailure(failure: HostFailure) {
  switch (failure.kind) {
    case "protected":
      return { kind: "protected" } as const;
    case "unsupported":
      return { kind: "unsupported", needs: failure.needs } as const;
    case "stale":
    case "busy":
    case "interrupted":
      return { kind: "internal", reason: `fix: ${failure.kind}` } as const;
  }
}
