import type { CalendarDate } from "../text/calendarDate";
import type { ActDetail, DocumentHeading } from "./Plan";

/** The date on which the plan was approved, where one is written: in the act, the approval stamp or the appendix mark. */
export function approvalDate({
  act,
  approval,
  appendix,
}: DocumentHeading): CalendarDate | null {
  for (const place of [act, approval, appendix])
    if (place?.date.kind === "given") return place.date.value;
  return null;
}

/** Whether nothing shows that the document is signed: neither a date nor a number is given anywhere. */
export function isDraft({ act, approval, appendix }: DocumentHeading): boolean {
  const details: (ActDetail<unknown> | undefined)[] = [
    act?.date,
    act?.number,
    approval?.date,
    approval?.number,
    appendix?.date,
    appendix?.actNumber,
  ];
  return !details.some((detail) => detail?.kind === "given");
}
