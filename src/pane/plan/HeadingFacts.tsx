import type { ActDetail, DocumentHeading } from "../../plan/Plan";
import { type CalendarDate, formatDate } from "../../text/calendarDate";
import { quoted } from "../../report/mendingText";
import { oneLine } from "../../text/visibleText";
import { planWords } from "./strings";
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
          {planWords.actKinds[act.kind]} {details(act.date, act.number)}
          {act.title && ` ${quoted(act.title.value, 400)}`}
        </p>
      )}
      {act?.issuer && (
        <p className={styles.words}>
          {planWords.issuer}: {oneLine(act.issuer.value)}
        </p>
      )}
      {appendix && (
        <p className={styles.words}>
          {planWords.appendix}
          {appendix.number !== null && ` ${appendix.number}`} {planWords.toAct}{" "}
          {details(appendix.date, appendix.actNumber)}
        </p>
      )}
      {approval && (
        <p className={styles.words}>
          {planWords.stamp} {details(approval.date, approval.number)}
        </p>
      )}
      {!act && !appendix && !approval && <p>{planWords.noAct}</p>}
    </>
  );
}

/** «от 12.12.2024 № 55»; what is left blank is told, what has no place there is not. */
const details = (
  date: ActDetail<CalendarDate>,
  number: ActDetail<string>,
): string => {
  const told = [
    detail(
      date,
      planWords.noDate,
      (value) => `${planWords.from} ${formatDate(value)}`,
    ),
    detail(number, planWords.noNumber, (value) => `№ ${oneLine(value)}`),
  ].filter((part) => part !== null);
  return told.length > 0 ? told.join(" ") : planWords.noDetails;
};

function detail<T>(
  read: ActDetail<T>,
  blank: string,
  inWords: (value: T) => string,
): string | null {
  switch (read.kind) {
    case "given":
      return inWords(read.value);
    case "blank":
      return blank;
    case "absent":
      return null;
  }
}
