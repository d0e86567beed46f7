import {
  fillEdits,
  fillGaps,
  type Gap,
  type GapProposal,
  type GapRole,
} from "../../drafting/fillGaps";
import { deadlineRemarkText } from "../../drafting/strings";
import { openOffice } from "../../host/openOffice";
import { styleOf } from "./look";
import type { TextStyle } from "../../report/TextStyle";
import { wrapText } from "../../report/wrapText";
import { shorten } from "../../text/shorten";
import { oneLine } from "../../text/visibleText";
import {
  draftingDocument,
  fillingsOf,
  missingOptions,
  refused,
} from "./drafting";
import type { FileAnswer, FileJob } from "./FileTask";
import { hostFailure } from "./hostFailure";

type FillJob = Extract<FileJob, { kind: "fill" }>;
type Proposed = Gap & { readonly proposal: GapProposal };

/** Lists what could stand in the empty cells of a plan, or writes what the user accepted of it: all or nothing. */
export function fillFile(
  source: string,
  bytes: Uint8Array,
  { measures, accept, json, drafting, look }: FillJob,
): FileAnswer {
  const opened = openOffice(bytes);
  if (!opened.ok) return opened;
  const document = draftingDocument(opened.value.grid, measures);
  if (document.reading.plans.length === 0)
    return refused("плана мероприятий в файле нет");
  const gaps = fillGaps(document, {
    fillings: fillingsOf(drafting),
    ...(drafting.level && { level: drafting.level }),
    ...(drafting.today && { today: drafting.today }),
  });
  const proposed = gaps.filter((gap): gap is Proposed => gap.proposal !== null);
  const style = styleOf(look);
  if (!accept)
    return {
      ok: true,
      hasErrors: false,
      text: json
        ? `${JSON.stringify(proposalsJson(source, proposed))}\n`
        : `${proposalsReport(source, gaps, style)}\n`,
    };
  const chosen = accept.flatMap((key) =>
    proposed.filter((gap) => keysOf(gap).includes(key)),
  );
  const unknown = accept.find(
    (key) => !chosen.some((gap) => keysOf(gap).includes(key)),
  );
  if (unknown !== undefined)
    return refused(
      `для ячейки ${unknown} ничего не предложено: список предложений даст plan-table fill без --accept`,
    );
  const open = chosen.flatMap(({ proposal }) => proposal.unknown);
  if (open.length > 0) return refused(missingOptions([...new Set(open)]));
  const written = opened.value.applyEdits(fillEdits([...new Set(chosen)]));
  return written.ok
    ? {
        ok: true,
        hasErrors: false,
        text: `${filledReport(source, [...new Set(chosen)], style)}\n`,
        bytes: written.value.toBytes(),
      }
    : { ok: false, failure: hostFailure(written.failure) };
}

/** How a cell may be named: by its grid column or by the column's role. */
const keysOf = ({ at, role, measure }: Gap): readonly string[] => [
  `${at.table}:${at.row}:${at.column}`,
  `${measure.table}:${measure.row}:${role}`,
];

const proposalsJson = (source: string, gaps: readonly Proposed[]) => ({
  schema: 1,
  source,
  proposals: gaps.map(({ at, role, measure, proposal }) => ({
    table: at.table,
    row: at.row,
    column: at.column,
    role,
    number: measure.number?.text ?? null,
    text: proposal.text,
    measure: proposal.source.id,
    score: Math.round(proposal.score * 1000) / 1000,
    sure: proposal.sure,
  })),
});

const roleWords: Readonly<Record<GapRole, string>> = {
  deadline: "срок",
  responsible: "ответственные",
  result: "результат",
};

function proposalsReport(
  source: string,
  gaps: readonly Gap[],
  { width, paint }: TextStyle,
): string {
  const proposed = gaps.filter(({ proposal }) => proposal !== null);
  return [
    paint("strong", oneLine(source)),
    gaps.length === 0
      ? "Пустых сроков, ответственных и результатов нет."
      : `Пустых ячеек: ${String(gaps.length)}, есть что предложить: ${String(proposed.length)}.`,
    ...gaps.map((gap) =>
      wrapText(`${gapText(gap)} ${proposalText(gap)}`, width, "  – "),
    ),
    ...(proposed.length > 0
      ? [
          wrapText(
            `Записать предложенное: plan-table fill ФАЙЛ -o ФАЙЛ --accept ${proposed.map((gap) => keysOf(gap)[0] ?? "").join(",")}`,
            width,
          ),
        ]
      : []),
    "",
  ].join("\n");
}

const gapText = (gap: Gap): string =>
  oneLine(
    `${keysOf(gap)[0] ?? ""} ${roleWords[gap.role]}: ${gap.measure.number?.text ?? ""} «${shorten(gap.measure.wholeText, 60)}»`,
  );

const proposalText = ({ proposal }: Gap): string =>
  proposal
    ? oneLine(
        `→ «${shorten(proposal.text, 120)}» [${proposal.source.id}]${proposal.remark ? `; внимание: ${deadlineRemarkText(proposal.remark)}` : ""}`,
      )
    : "– предложить нечего";

const filledReport = (
  source: string,
  gaps: readonly Proposed[],
  { width, paint }: TextStyle,
): string =>
  [
    paint("strong", oneLine(source)),
    `Заполнено ячеек: ${String(gaps.length)}.`,
    ...gaps.map((gap) =>
      wrapText(`${gapText(gap)} ${proposalText(gap)}`, width, "  – "),
    ),
    "",
  ].join("\n");
