import type { Grid } from "../grid/Grid";
import type { PlanRow, Reading } from "../plan/Plan";
import type { Finding } from "../review/Finding";
import { keptFor } from "../text/keptFor";
import { oneLine } from "../text/visibleText";

/** Findings of one row, of one paragraph, or of the document as a whole, in the order of the document. */
export interface FindingGroup {
  /** «1.2 Провести совещание», or what the place is. */
  readonly title: string;
  /** «строка 5»; null for the document. */
  readonly place: string | null;
  readonly findings: readonly Finding[];
}

/** Groups findings by the place they are about; the order within a group is kept. */
export function groupByPlace(
  findings: readonly Finding[],
  grid: Grid,
  reading: Reading,
): readonly FindingGroup[] {
  const place = placeNamer(grid);
  const rows = rowsByKey(reading);
  const groups = new Map<string, FindingGroup & { findings: Finding[] }>();
  for (const finding of findings) {
    const where = place(finding);
    const key = where ?? "";
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else
      groups.set(key, {
        title: titleOf(finding, rows),
        place: where,
        findings: [finding],
      });
  }
  return [...groups.values()];
}

function titleOf(finding: Finding, rows: ReadonlyMap<string, PlanRow>): string {
  const { row, paragraph, number } = finding;
  if (row === null && paragraph === null) return "Документ в целом";
  const found = rows.get(rowKey(finding));
  return found ? titleOfRow(found) : (number ?? "Текст документа");
}

const rowKey = ({ table, row }: Pick<Finding, "table" | "row">): string =>
  `${String(table)}:${String(row)}`;

/** The rows of all plans by their keys. */
const rowsByKey = keptFor(
  ({ plans }: Reading): ReadonlyMap<string, PlanRow> =>
    new Map(
      plans.flatMap(({ rows }) =>
        rows.map((row) => [rowKey(row), row] as const),
      ),
    ),
);

const titleOfRow = keptFor((row: PlanRow): string => {
  switch (row.kind) {
    case "header":
      return "Заголовок таблицы";
    case "section":
      return row.headings
        .map(({ number, title }) => withNumber(number?.text, title))
        .join(" / ");
    case "measure":
      return (
        withNumber(row.number?.text, row.wholeText) || "Мероприятие без текста"
      );
    case "subitem":
      return `– ${oneLine(row.measure.value)}`;
    case "continuation":
      return `… ${oneLine(row.measure?.value ?? "")}`;
  }
});

const withNumber = (number: string | undefined, text: string): string =>
  `${number ?? ""} ${oneLine(text)}`.trim();

/** Names a finding's place as the program that opens the file counts it; null for the document as a whole. */
export function placeNamer(grid: Grid): (finding: Finding) => string | null {
  const tables = grid.blocks.filter((block) => block.kind === "table");
  const names = new Map(tables.map(({ index, name }) => [index, name]));
  return ({ table, row, paragraph }) => {
    if (paragraph !== null) return `абзац ${String(paragraph + 1)}`;
    if (row === null) return null;
    const name = names.get(table ?? 0) ?? null;
    const line = `строка ${String(row + 1)}`;
    if (tables.length < 2) return line;
    return name === null
      ? `таблица ${String((table ?? 0) + 1)}, ${line}`
      : `лист «${oneLine(name)}», ${line}`;
  };
}
