import type { OfficeFile } from "../../host/OfficeFile";
import { openOffice } from "../../host/openOffice";
import { fixReport } from "../../report/fixReport";
import { chooseEdits } from "../../review/chooseEdits";
import type { Finding } from "../../review/Finding";
import { fixInPasses } from "../../review/fix";
import { review } from "../../review/review";
import type { FileAnswer, FileJob } from "./FileTask";
import { hostFailure } from "./hostFailure";
import { styleOf } from "./look";

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
  const opened = openOffice(bytes);
  if (!opened.ok) return opened;
  const isWorkbook = opened.value.grid.kind === "workbook";
  if (track && isWorkbook)
    return { ok: false, failure: { kind: "no-tracking" } };
  const first = review(opened.value.grid, options);
  const refused = new Set<string>();
  let isProtected = false;
  const wanted = ({ check, fingerprint }: Finding): boolean =>
    (only?.includes(check) ?? true) && !refused.has(fingerprint);

  for (;;) {
    let now = { file: opened.value, review: first };
    const outcome = await fixInPasses(
      first,
      (edits) => {
        const written = now.file.applyEdits(edits, track ?? undefined);
        if (!written.ok) return Promise.resolve(written);
        const file = written.value;
        now = { file, review: review(file.grid, options) };
        return Promise.resolve({ ok: true, value: now.review });
      },
      wanted,
    );
    if (outcome.ok && isProtected && outcome.value.mended.length === 0)
      return { ok: false, failure: { kind: "protected" } };
    if (outcome.ok)
      return {
        ok: true,
        text: `${fixReport(source, outcome.value, refused.size, styleOf(look))}\n`,
        hasErrors: outcome.value.review.verdict === "not-ready",
        bytes: now.file.toBytes(),
      };
    // A document is protected as a whole, a workbook by its sheets and cells.
    const isPart = isWorkbook && outcome.failure.kind === "protected";
    isProtected ||= isPart;
    const more =
      isPart || outcome.failure.kind === "unsupported"
        ? refusedAlone(now.file, now.review.findings.filter(wanted), track)
        : [];
    if (more.length === 0)
      return { ok: false, failure: hostFailure(outcome.failure) };
    for (const { fingerprint } of more) refused.add(fingerprint);
  }
}

/** Of findings whose fixes are refused together, those that are refused by themselves; by halves, since they are few. */
function refusedAlone(
  file: OfficeFile,
  findings: readonly Finding[],
  author: FixJob["track"],
): readonly Finding[] {
  const { edits, taken } = chooseEdits(findings);
  if (edits.length === 0 || file.applyEdits(edits, author ?? undefined).ok)
    return [];
  if (taken.length === 1) return taken;
  const middle = taken.length >> 1;
  return [taken.slice(0, middle), taken.slice(middle)].flatMap((half) =>
    refusedAlone(file, half, author),
  );
}
