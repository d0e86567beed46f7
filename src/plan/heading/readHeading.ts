import type { DocumentHeading } from "../Plan";
import { plainLine } from "./foldLine";
import { appendixLine } from "./lexicon";
import type { Line } from "./Line";
import { readAct, titleAfterAct } from "./readAct";
import { readAppendix } from "./readAppendix";
import { readApproval } from "./readApproval";
import { approvedInMinutes, approvedPlan } from "./readApprovedPlan";

/** The heading with what only this module and the title's reader need of it. */
export interface HeadingRead extends DocumentHeading {
  /** The act's title and the points that approve the plan: they may state its period. */
  readonly actLines: readonly Line[];
  /** Where the plan's own lines may begin: after the act and the appendix mark. */
  readonly planFrom: number;
}

/** Reads the lines above a document's first plan. */
export function readHeading(lines: readonly Line[]): HeadingRead {
  const plain = lines.map(({ text }) => plainLine(text));
  const mark = plain.findLastIndex((text) => appendixLine.test(text));
  const point = mark < 0 ? approvedPlan(lines)?.index : mark;
  const act = readAct(lines, plain, point ?? titleAfterAct(plain));
  const appendix = mark < 0 ? null : readAppendix(lines, plain, mark);
  return {
    act: act?.act ?? null,
    actLines: act?.lines ?? [],
    appendix: appendix?.mark ?? null,
    approval: readApproval(lines, plain) ?? approvedInMinutes(lines, plain),
    planFrom: appendix?.to ?? act?.to ?? 0,
  };
}
