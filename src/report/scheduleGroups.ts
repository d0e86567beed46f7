import type { Heading } from "../plan/Plan";
import { oneLine } from "../text/visibleText";
import type { ScheduledRow, ScheduleLine } from "./schedule";

/** The lines of a schedule under the headings of their sections. */
export type ScheduleItem =
  | { readonly kind: "heading"; readonly title: string; readonly level: number }
  | { readonly kind: "line"; readonly line: ScheduleLine };

/** Each heading stands once, before the first line that is under it. */
export function groupSchedule(
  lines: readonly ScheduleLine[],
): readonly ScheduleItem[] {
  const items: ScheduleItem[] = [];
  let before: readonly Heading[] = [];
  for (const line of lines) {
    const { path } = line.measure;
    let isNew = false;
    for (const [depth, heading] of path.entries()) {
      isNew ||= before[depth] !== heading;
      if (isNew)
        items.push({
          kind: "heading",
          title: headingTitle(heading),
          level: heading.level,
        });
    }
    before = path;
    items.push({ kind: "line", line });
  }
  return items;
}

/** «2. Проведение работ», on one line. */
export const headingTitle = ({ number, title }: Heading): string =>
  `${number ? number.text + number.suffix : ""} ${oneLine(title)}`.trim();

/** «1.1 Назначить координатора», on one line; a sub-item begins with a dash. */
export const rowTitle = (row: ScheduledRow): string =>
  row.kind === "measure"
    ? `${row.number?.text ?? ""} ${oneLine(row.wholeText)}`.trim()
    : `– ${oneLine(row.measure.value).replace(/^[-–—•]\s*/, "")}`;
