import { lazy, memo, Suspense, useCallback, useEffect, useState } from "react";
import { countsInWords, verdictWords } from "../report/words";
import { TrackSwitch } from "./changes/TrackSwitch";
import { CheckView } from "./check/CheckView";
import { FirstUse } from "./FirstUse";
import styles from "./Pane.module.css";
import { PaneBar, type View, viewPanel } from "./PaneBar";
import { PaneNotices } from "./PaneNotices";
import type { ChosenRow, PaneServices } from "./services";
import { useReview } from "./session/useReview";
import { useKeptDepartment } from "./settings/useKeptDepartment";
import { failureText, words, workNames } from "./strings";
import { themeClasses, useSystemTheme } from "./theme";
import { classes } from "./ui/classes";
import { Boundary } from "./ui/Boundary";
import { Working } from "./ui/Working";
import ui from "./ui/ui.module.css";

const PlanView = lazy(() => import("./plan/PlanView"));
const ScheduleView = lazy(() => import("./schedule/ScheduleView"));
const CatalogueView = lazy(() => import("./catalogue/CatalogueView"));
const ProtocolView = lazy(() => import("./protocol/ProtocolView"));
const JournalBar = lazy(() => import("./changes/JournalBar"));

/** What is chosen in the list: one finding by its key, or the row that was chosen in the document. */
export type Selection =
  | { readonly kind: "finding"; readonly key: string }
  | ({ readonly kind: "row" } & ChosenRow);

/** The task pane over one document. */
export const Pane = memo(function Pane({
  services,
}: {
  readonly services: PaneServices;
}) {
  const theme = useSystemTheme();
  const { session, state } = useReview(services);
  const [view, setView] = useState<View>("check");
  const [selection, setSelection] = useState<Selection | null>(null);
  const [announced, setAnnounced] = useState("");
  const announce = useCallback((message: string) => {
    setAnnounced(message);
  }, []);
  const select = useCallback((key: string) => {
    setSelection({ kind: "finding", key });
  }, []);
  useEffect(
    () =>
      services.onSelectedRow?.((row) => {
        setSelection({ kind: "row", ...row });
      }),
    [services],
  );
  useKeptDepartment(session);
  const { grid, review, work, journal } = state;
  return (
    <div className={classes(themeClasses(theme), styles.provider)}>
      <main className={styles.pane}>
        <PaneBar
          view={view}
          onView={setView}
          working={work !== null && review !== null}
          percent={state.percent}
          session={session}
        />
        <div className={ui.hidden} role="status">
          {announced}
          {review &&
            ` ${verdictWords[review.verdict]}: ${countsInWords(review.counts)}`}
        </div>
        <PaneNotices session={session} state={state} />
        {view === "check" && <FirstUse />}
        {work && !review && (
          <Working
            name={workNames[work]}
            percent={state.percent}
            onStop={() => {
              session.stop();
            }}
          />
        )}
        <div
          id={viewPanel}
          role="tabpanel"
          aria-labelledby={`${viewPanel}-${view}`}
          className={styles.view}
        >
          {grid && review && (
            <Boundary
              of={view}
              fallback={(message) => (
                <p role="alert">{failureText({ kind: "crash", message })}</p>
              )}
            >
              <Suspense fallback={<p>{words.loading}</p>}>
                {view === "check" && (
                  <CheckView
                    grid={grid}
                    review={review}
                    session={session}
                    selection={selection}
                    onSelect={select}
                    announce={announce}
                  />
                )}
                {view === "plan" && (
                  <PlanView
                    session={session}
                    state={state}
                    services={services}
                    announce={announce}
                  />
                )}
                {view === "schedule" && (
                  <ScheduleView
                    review={review}
                    session={session}
                    services={services}
                    announce={announce}
                  />
                )}
                {view === "catalogue" && (
                  <CatalogueView
                    grid={grid}
                    review={review}
                    session={session}
                    state={state}
                    services={services}
                    chosenRow={
                      selection?.kind === "row"
                        ? { table: selection.table, row: selection.row }
                        : null
                    }
                    announce={announce}
                  />
                )}
                {view === "protocol" && (
                  <ProtocolView
                    grid={grid}
                    review={review}
                    session={session}
                    services={services}
                    announce={announce}
                  />
                )}
              </Suspense>
            </Boundary>
          )}
        </div>
        {services.host.canTrack && (
          <TrackSwitch session={session} track={state.track} />
        )}
        {journal.length > 0 && (
          <Suspense>
            <JournalBar session={session} state={state} announce={announce} />
          </Suspense>
        )}
      </main>
    </div>
  );
});
