import type { ActDetail, DocumentHeading } from "../../plan/Plan";
import { type CalendarDate, formatDate } from "../../text/calendarDate";
import { oneLine } from "../../text/visibleText";
import { planWords } from "../strings";
import ui from "../ui/ui.module.css";
import styles from "./PlanView.module.css";

/** The act, its appendix mark and the stamp of approval, as they were read. */
export function HeadingFacts({
  heading: { act, appendix, approval },
}: {
  readonly heading: DocumentHeading;
}) {
  return (
    <>
      <h2 className={ui.heading}>{planWords.act}</h2>
      {act && (
        <p className={styles.words}>
          {planWords.actKinds[act.kind]}
          {act.issuer && ` (${oneLine(act.issuer.value)})`},{" "}
          {details(act.date, act.number)}
          {act.title && ` ${oneLine(act.title.value)}`}
        </p>
      )}
      {appendix && (
        <p className={styles.words}>
          {planWords.appendix}
          {appendix.number !== null && ` ${appendix.number}`}:{" "}
          {details(appendix.date, appendix.actNumber)}
        </p>
      )}
      {approval && (
        <p className={styles.words}>
          {planWords.stamp}: {details(approval.date, approval.number)}
        </p>
      )}
      {!act && !appendix && !approval && <p>{planWords.noAct}</p>}
    </>
  );
}

const details = (
  date: ActDetail<CalendarDate>,
  number: ActDetail<string>,
): string =>
  `${planWords.date} – ${detail(date, formatDate)}, ${planWords.number} – ${detail(number, oneLine)}`;

function detail<T>(read: ActDetail<T>, inWords: (value: T) => string): string {
  switch (read.kind) {
    case "given":
      return inWords(read.value);
    case "blank":
      return planWords.blank;
    case "absent":
      return planWords.absent;
  }
}
