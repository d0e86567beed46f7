import { readFileSync, statSync } from "node:fs";
import { indexMeasures } from "../../catalogue/MeasureIndex";
import { matchReading } from "../../catalogue/matchReading";
import type { Grid } from "../../grid/Grid";
import { openOffice } from "../../host/openOffice";
import { readDocument } from "../../plan/readDocument";
import { readingJson } from "../../plan/readingJson";
import { readingReport } from "../../report/readingReport";
import { review } from "../../review/review";
import { checkFormats } from "./checkFormats";
import { compareFile } from "./compareFile";
import { fillFile } from "./fillFile";
import { insertFile } from "./insertFile";
import type { FileAnswer, FileJob, FileTask } from "./FileTask";
import { fixFile } from "./fixFile";
import { systemFailure } from "./listFiles";
import { styleOf } from "./look";
import { matchesJson, matchesText } from "./matchFormats";

/** No plan comes near it; a larger file is not even taken into memory. */
const mostBytes = 128 * 1024 * 1024;

/** Does one file's work from its bytes to the text of its answer. A bug of ours is told, not thrown. */
export async function answerFile({
  source,
  job,
}: FileTask): Promise<FileAnswer> {
  try {
    const bytes = readBytes(source);
    if (!(bytes instanceof Uint8Array)) return bytes;
    switch (job.kind) {
      case "fix":
        return await fixFile(source, bytes, job);
      case "insert":
        return insertFile(source, bytes, job);
      case "fill":
        return fillFile(source, bytes, job);
      case "compare": {
        const note = readBytes(job.note);
        return note instanceof Uint8Array
          ? compareFile(source, bytes, note, job)
          : note;
      }
      case "read":
      case "match":
      case "check":
        break;
    }
    const opened = openOffice(bytes);
    if (!opened.ok) return opened;
    const { grid } = opened.value;
    switch (job.kind) {
      case "read":
        return answerRead(source, grid, job);
      case "match":
        return answerMatch(source, grid, job);
      case "check":
        return answerCheck(source, grid, job);
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, failure: { kind: "internal", reason } };
  }
}

function readBytes(source: string): Uint8Array | FileAnswer {
  try {
    return statSync(source).size > mostBytes
      ? { ok: false, failure: { kind: "too-large", limit: mostBytes } }
      : readFileSync(source);
  } catch (error) {
    return { ok: false, failure: systemFailure(error) };
  }
}

function answerRead(
  source: string,
  grid: Grid,
  { json, look }: Extract<FileJob, { kind: "read" }>,
): FileAnswer {
  const reading = readDocument(grid);
  return {
    ok: true,
    hasErrors: false,
    text: json
      ? `${JSON.stringify(readingJson(reading, source))}\n`
      : `${readingReport(source, reading, styleOf(look))}\n`,
  };
}

function answerMatch(
  source: string,
  grid: Grid,
  { json, measures, look }: Extract<FileJob, { kind: "match" }>,
): FileAnswer {
  const matches = matchReading(indexMeasures(measures), readDocument(grid));
  return {
    ok: true,
    hasErrors: false,
    text: json
      ? `${JSON.stringify(matchesJson(source, matches))}\n`
      : matchesText(source, matches, styleOf(look)),
  };
}

function answerCheck(
  source: string,
  grid: Grid,
  { format, look, options }: Extract<FileJob, { kind: "check" }>,
): FileAnswer {
  const judged = review(grid, options);
  return {
    ok: true,
    hasErrors: judged.verdict === "not-ready",
    text: checkFormats[format].part(
      { source, grid, review: judged, date: options.today },
      styleOf(look),
    ),
  };
}
