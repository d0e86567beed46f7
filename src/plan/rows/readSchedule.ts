import { addDays, compareDates } from "../../text/calendarDate";
import { plainHeader } from "../columns/headerMeaning";
import { scheduleMark } from "../columns/lexicon";
import type { Deadline, DeadlinePart } from "../deadline/Deadline";
import { monthTitles } from "./lexicon";
import type { Grammars } from "./readCells";
import { cellAnchor, type RowView } from "./RowView";

/** A column of marks: its slot and what its header says («I квартал», «май»). */
export interface ScheduleColumn {
  readonly slot: number;
  readonly header: string;
}

/**
 * The deadline that marks in a schedule stand for: the periods of their columns, neighbours joined, told from the
 * first mark; a cell that holds days instead of a mark is read in its column's month. Null where nothing is marked.
 */
export function readSchedule(
  view: RowView,
  columns: readonly ScheduleColumn[],
  grammars: Grammars,
): Deadline | null {
  let first: Deadline["at"] | null = null;
  const parts: DeadlinePart[] = [];
  for (const { slot, header } of columns) {
    const seen = view.seen[slot];
    const text = seen?.cell.text.trim() ?? "";
    if (!seen || text === "") continue;
    first ??= cellAnchor(view, seen);
    const month = monthOfHeader(header);
    const read = scheduleMark.test(text)
      ? grammars.deadline(
          month === null ? header : (monthTitles[month - 1] ?? ""),
          null,
        )
      : grammars.deadline(seen.cell.text, month);
    for (const { value } of read)
      addPart(parts, { value, start: 0, end: first.quote.length });
  }
  return first && { text: first.quote, at: first, parts };
}

/** «сент.», «Сентябрь» → 9. */
function monthOfHeader(header: string): number | null {
  const start = plainHeader(header).slice(0, 3);
  const place = monthTitles.findIndex((title) => title.startsWith(start));
  return start.length < 3 || place < 0 ? null : place + 1;
}

/** A period that begins the day after the last one ends goes on with it. */
function addPart(parts: DeadlinePart[], part: DeadlinePart): void {
  const last = parts.at(-1);
  if (
    last?.value.kind === "period" &&
    part.value.kind === "period" &&
    compareDates(addDays(last.value.end, 1), part.value.start) === 0
  )
    parts[parts.length - 1] = {
      ...last,
      value: { ...last.value, end: part.value.end },
    };
  else parts.push(part);
}
