import {
  Caption1,
  makeStyles,
  shorthands,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { Measure } from "../../plan/Plan";
import type { MonthSpan, PartyLoad } from "../../report/schedule";
import { measuresInWords } from "../../report/words";
import { oneLine } from "../../text/visibleText";
import { loadWords, monthNames } from "../strings";

const useStyles = makeStyles({
  party: {
    display: "grid",
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  head: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  name: { overflowWrap: "anywhere" },
  count: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  columns: {
    display: "flex",
    alignItems: "flex-end",
    gap: "1px",
    height: "28px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  column: { flex: "1 1 0", backgroundColor: tokens.colorBrandBackground },
  peak: { color: tokens.colorNeutralForeground2 },
  rows: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  row: {
    ...shorthands.borderStyle("none"),
    backgroundColor: "transparent",
    padding: 0,
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    cursor: "pointer",
    textDecorationLine: "underline",
  },
});

/** Who is responsible for how many measures and in which month most of them fall. */
export function LoadChart({
  loads,
  span,
  onOpen,
}: {
  readonly loads: readonly PartyLoad[];
  readonly span: MonthSpan | null;
  readonly onOpen: (measure: Measure) => void;
}) {
  const styles = useStyles();
  const most = Math.max(1, ...loads.flatMap(({ byMonth }) => byMonth));
  return loads.map(({ key, name, measures, byMonth, peak }) => (
    <section key={key} className={styles.party}>
      <div className={styles.head}>
        <Text className={styles.name}>{oneLine(name)}</Text>
        <Caption1 className={styles.count}>
          {measuresInWords(measures.length)}
        </Caption1>
      </div>
      {span && peak !== null && (
        <>
          <div className={styles.columns} aria-hidden>
            {byMonth.map((count, month) => (
              <div
                key={month}
                className={styles.column}
                style={{ height: `${String((count / most) * 100)}%` }}
                title={`${monthNames[(span.first + month) % 12] ?? ""}: ${String(count)}`}
              />
            ))}
          </div>
          <Caption1 className={styles.peak}>
            {loadWords.peak}: {monthNames[peak % 12]} {Math.floor(peak / 12)} –{" "}
            {measuresInWords(byMonth[peak - span.first] ?? 0)}
          </Caption1>
        </>
      )}
      <div className={styles.rows}>
        {measures.slice(0, 30).map((measure) => (
          <button
            key={`${measure.table}:${measure.row}`}
            type="button"
            className={styles.row}
            title={oneLine(measure.wholeText)}
            onClick={() => {
              onOpen(measure);
            }}
          >
            {measure.number?.text ??
              `${loadWords.row} ${String(measure.row + 1)}`}
          </button>
        ))}
      </div>
    </section>
  ));
}
