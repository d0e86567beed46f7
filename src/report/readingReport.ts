import type { Deadline } from "../plan/deadline/Deadline";
import type { Column, Heading, Plan, PlanRow, Reading } from "../plan/Plan";
import type { Responsible } from "../plan/responsible/Party";
import { oneLine } from "../text/visibleText";
import { deadlineInWords } from "./deadlineInWords";
import { quoted } from "./mendingText";
import { noteLines } from "./readingNotes";
import type { TextStyle } from "./TextStyle";
import { measuresInWords, rangeInWords } from "./words";
import { wrapText } from "./wrapText";

/** How a document was read, for a person: each plan with its columns and rows, or the measures of a note. */
export function readingReport(
  source: string,
  reading: Reading,
  style: TextStyle,
): string {
  const { plans, note } = reading;
  return [
    style.paint("strong", oneLine(source)),
    ...plans.flatMap((plan) => planLines(plan, style)),
    ...(note
      ? [
          `Информационная справка: ${measuresInWords(note.measures.length)}`,
          ...note.measures.map(({ text }) =>
            wrapText(oneLine(text), style.width, "  – "),
          ),
        ]
      : []),
    ...(plans.length === 0 && !note ? ["Плана мероприятий в файле нет."] : []),
    ...noteLines(reading, style.width).map((line) =>
      style.paint("warning", line),
    ),
    "",
  ].join("\n");
}

function planLines(plan: Plan, style: TextStyle): string[] {
  const { title, period, columns, rows, measures } = plan;
  const told = new Set<Heading>();
  return [
    "",
    wrapText(
      title ? `План: ${quoted(title.value, 300)}` : "План без названия",
      style.width,
    ),
    `Период: ${period ? rangeInWords(period.start, period.end) : "не указан"}`,
    `Всего: ${measuresInWords(measures.length)}`,
    "Столбцы:",
    ...columns.map((column) =>
      wrapText(columnText(column), style.width, "  – "),
    ),
    ...rows.flatMap((row) => rowLines(row, told, style)),
  ];
}

const roles: Readonly<Record<Column["role"], string>> = {
  number: "номер",
  measure: "мероприятие",
  deadline: "срок",
  responsible: "ответственные",
  result: "результат",
  other: "другое",
};

const columnText = ({ role, header }: Column): string =>
  `${roles[role]}: ${header === "" ? "без заголовка" : quoted(header)}`;

function rowLines(
  row: PlanRow,
  told: Set<Heading>,
  style: TextStyle,
): string[] {
  switch (row.kind) {
    case "header":
      return [];
    case "section":
      return headingLines(row.headings, told, style);
    case "measure":
      return [
        // Those in a paragraph or a merged column have no row of their own.
        ...headingLines(row.path, told, style),
        wrapText(
          `${row.number?.text ?? ""} ${oneLine(row.wholeText)}`,
          style.width,
          "  ",
          "      ",
        ),
        ...cellLines(row, style),
        ...row.subItems.flatMap((item) => [
          wrapText(oneLine(item.measure.value), style.width, "      – "),
          ...cellLines(item, style),
        ]),
      ];
    // Told with their measure.
    case "subitem":
    case "continuation":
      return [];
  }
}

/** The headings that are not told yet. */
function headingLines(
  headings: readonly Heading[],
  told: Set<Heading>,
  style: TextStyle,
): string[] {
  const untold = headings.filter((heading) => !told.has(heading));
  for (const heading of untold) told.add(heading);
  return untold.flatMap(({ number, title, level }) => [
    "",
    style.paint(
      "strong",
      wrapText(
        `${number?.text ?? ""} ${oneLine(title)}`,
        style.width,
        "  ".repeat(level - 1),
      ),
    ),
  ]);
}

interface Cells {
  readonly deadline: Deadline | null;
  readonly responsible: Responsible | null;
  readonly result: { readonly value: string } | null;
}

function cellLines(
  { deadline, responsible, result }: Cells,
  { width, paint }: TextStyle,
): string[] {
  const lines = [
    deadline &&
      `Срок: ${oneLine(deadline.text)}${deadline.parts.length > 0 ? ` → ${deadline.parts.map(({ value }) => deadlineInWords(value)).join("; ")}` : ""}`,
    responsible &&
      `Ответственные: ${responsible.parties.length > 0 ? responsible.parties.map(({ text }) => oneLine(text)).join("; ") : oneLine(responsible.text)}`,
    result && `Результат: ${oneLine(result.value)}`,
  ];
  return lines
    .filter((line) => line !== null)
    .map((line) => paint("quiet", wrapText(line, width, "      ", "        ")));
}
