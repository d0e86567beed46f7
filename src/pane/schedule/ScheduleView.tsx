import { lazy, Suspense, useMemo, useState } from "react";
import { undrawnRows } from "../../report/scheduleWords";
import { loadOf } from "../../report/partyLoad";
import { type ScheduledRow, scheduleOf } from "../../report/schedule";
import type { Plan } from "../../plan/Plan";
import type { Review } from "../../review/review";
import { shorten } from "../../text/shorten";
import type { PaneServices } from "../services";
import type { ReviewSession } from "../session/ReviewSession";
import { Segments } from "../ui/Segments";
import ui from "../ui/ui.module.css";
import { LoadList } from "./LoadList";
import styles from "./ScheduleView.module.css";
import { viewNames, words } from "./strings";
import { Timeline } from "./Timeline";
import { UndrawnList } from "./UndrawnList";
import { Button } from "../ui/Button";

const ExportPanel = lazy(() => import("./ExportPanel"));

type View = keyof typeof viewNames;

/** Deadlines and responsible parties as pictures: people look rather than read. */
export default function ScheduleView({
  review,
  session,
  services,
  announce,
}: {
  readonly review: Review;
  readonly session: ReviewSession;
  readonly services: PaneServices;
  readonly announce: (message: string) => void;
}) {
  const { plans } = review.reading;
  const [chosen, setChosen] = useState(0);
  const [view, setView] = useState<View>("calendar");
  const [exporting, setExporting] = useState(false);
  const plan = plans[chosen] ?? plans[0];
  const schedule = useMemo(() => (plan ? scheduleOf(plan) : null), [plan]);
  const load = useMemo(
    () => (plan && schedule ? loadOf(plan, schedule) : null),
    [plan, schedule],
  );
  if (!plan || !schedule || !load)
    return (
      <>
        <h1 className={ui.hidden}>{words.title}</h1>
        <p>{words.noPlan}</p>
      </>
    );
  const open = (row: ScheduledRow) => {
    void session.reveal(row.cells.deadline ?? row.measure.at);
  };
  const undrawn = undrawnRows(schedule).length;
  const { span, lines } = schedule;
  return (
    <>
      <h1 className={ui.hidden}>{words.title}</h1>
      {plans.length > 1 && (
        <select
          className={styles.plans}
          aria-label={words.plan}
          value={plans.indexOf(plan)}
          onChange={({ target }) => {
            setChosen(Number(target.value));
          }}
        >
          {plans.map((one, at) => (
            <option key={one.tables[0]} value={at}>
              {planName(one, at)}
            </option>
          ))}
        </select>
      )}
      <div className={ui.row}>
        <Segments
          label={words.views}
          names={{
            ...viewNames,
            undrawn: `${viewNames.undrawn} (${String(undrawn)})`,
          }}
          chosen={view}
          onChoose={setView}
        />
        <Button
          size="small"
          aria-expanded={exporting}
          onClick={() => {
            setExporting(!exporting);
          }}
        >
          {words.export}
        </Button>
      </div>
      {exporting && (
        <Suspense>
          <ExportPanel
            plan={plan}
            schedule={schedule}
            parties={load.parties}
            services={services}
            announce={announce}
          />
        </Suspense>
      )}
      {view === "calendar" &&
        (span && lines.length > 0 ? (
          <Timeline
            lines={lines}
            span={span}
            today={services.today}
            onOpen={open}
          />
        ) : (
          <p>{words.noDates}</p>
        ))}
      {view === "load" && <LoadList load={load} span={span} onOpen={open} />}
      {view === "undrawn" && <UndrawnList schedule={schedule} onOpen={open} />}
    </>
  );
}

const planName = ({ title }: Plan, at: number): string =>
  `${at + 1}. ${title ? shorten(title.value, 90) : words.plan}`;
