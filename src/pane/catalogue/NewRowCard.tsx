import type { NewRow } from "../../drafting/Insertion";
import { reasonText, remarkText } from "../../drafting/strings";
import { capitalised } from "../../text/capitalised";
import { oneLine, visibleText } from "../../text/visibleText";
import ui from "../ui/ui.module.css";
import styles from "./CatalogueView.module.css";
import { words } from "./strings";

/** A row as it will stand in the plan: where and why, its cells, and what to look at. */
export function NewRowCard({
  row: { number, cells, section, isNewSection, reason, already, remarks },
}: {
  readonly row: NewRow;
}) {
  const why =
    reason.kind === "chosen" || reason.kind === "flat"
      ? null
      : reasonText(reason);
  const where =
    section === null
      ? null
      : `${isNewSection ? words.newSection : words.section} «${oneLine(section)}»`;
  return (
    <li className={styles.section}>
      <p className={ui.caption}>
        {[where, why].filter((part) => part !== null).join(" – ")}
      </p>
      <dl className={styles.cells}>
        {cells
          .filter(({ role, text }) => role !== "number" && text.trim() !== "")
          .map(({ column, header, text, role }) => (
            <div key={column} className={styles.pair}>
              <dt className={ui.caption}>
                {role === "measure" && number !== null
                  ? `№ ${number}`
                  : oneLine(header)}
              </dt>
              <dd>{visibleText(text)}</dd>
            </div>
          ))}
      </dl>
      {already && (
        <p className={styles.remark}>
          {words.already}
          {already.number && `: № ${oneLine(already.number.text)}`}
        </p>
      )}
      {remarks.map((remark, index) => (
        <p key={index} className={styles.remark}>
          {capitalised(remarkText(remark))}.
        </p>
      ))}
    </li>
  );
}
