import {
  Caption1,
  makeStyles,
  shorthands,
  Tab,
  TabList,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Measure, Plan } from "../../plan/Plan";
import { loadOf, scheduleOf } from "../../report/schedule";
import type { Review } from "../../review/review";
import { oneLine } from "../../text/visibleText";
import type { ReviewSession } from "../ReviewSession";
import { scheduleWords } from "../strings";
import { LoadChart } from "./LoadChart";
import { Timeline } from "./Timeline";

const useStyles = makeStyles({
  view: { overflowY: "auto", minHeight: 0, flexGrow: 1 },
  row: {
    display: "block",
    width: "100%",
    ...shorthands.borderStyle("none"),
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    padding: tokens.spacingVerticalXS,
    cursor: "pointer",
    overflowWrap: "anywhere",
  },
  reason: { color: tokens.colorNeutralForeground2 },
});

/** Deadlines and responsible parties as pictures: people look rather than read. */
export default function ScheduleView({
  review,
  session,
}: {
  readonly review: Review;
  readonly session: ReviewSession;
}) {
  const styles = useStyles();
  const [view, setView] = useState<"calendar" | "load" | "unplaced">(
    "calendar",
  );
  const open = (measure: Measure) => {
    void session.revealAt(measure.cells.deadline ?? measure.measure.at);
  };
  return (
    <>
      <TabList
        size="small"
        selectedValue={view}
        onTabSelect={(_, { value }) => {
          setView(value as typeof view);
        }}
      >
        <Tab value="calendar">{scheduleWords.calendar}</Tab>
        <Tab value="load">{scheduleWords.load}</Tab>
        <Tab value="unplaced">{scheduleWords.unplaced}</Tab>
      </TabList>
      <div className={styles.view}>
        {review.reading.plans.map((plan) => (
          <PlanSchedule
            key={plan.tables[0]}
            plan={plan}
            view={view}
            onOpen={open}
          />
        ))}
      </div>
    </>
  );
}

function PlanSchedule({
  plan,
  view,
  onOpen,
}: {
  readonly plan: Plan;
  readonly view: "calendar" | "load" | "unplaced";
  readonly onOpen: (measure: Measure) => void;
}) {
  const styles = useStyles();
  const schedule = useMemo(() => scheduleOf(plan), [plan]);
  const loads = useMemo(() => loadOf(plan, schedule), [plan, schedule]);
  if (view === "load")
    return <LoadChart loads={loads} span={schedule.span} onOpen={onOpen} />;
  if (view === "calendar")
    return schedule.span && schedule.lines.length > 0 ? (
      <Timeline schedule={schedule} span={schedule.span} onOpen={onOpen} />
    ) : (
      <Text>{scheduleWords.empty}</Text>
    );
  return schedule.unplaced.map(({ measure, reason }) => (
    <button
      key={`${measure.table}:${measure.row}`}
      type="button"
      className={styles.row}
      onClick={() => {
        onOpen(measure);
      }}
    >
      {measure.number?.text} {oneLine(measure.wholeText)}{" "}
      <Caption1 className={styles.reason}>
        {scheduleWords.reasons[reason]}
        {measure.deadline && ` – ${oneLine(measure.deadline.text)}`}
      </Caption1>
    </button>
  ));
}
