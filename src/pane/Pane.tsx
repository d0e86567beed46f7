import {
  Button,
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  Tab,
  TabList,
  Text,
  tokens,
} from "@fluentui/react-components";
import {
  ArrowUndo20Regular,
  ArrowSync20Regular,
  Dismiss16Regular,
} from "@fluentui/react-icons";
import { lazy, Suspense, useCallback, useState } from "react";
import type { Finding } from "../review/Finding";
import { CheckView } from "./check/CheckView";
import { FirstUse } from "./FirstUse";
import type { PaneServices } from "./services";
import { failureText, tabNames, words, workNames } from "./strings";
import { useSystemTheme } from "./theme";
import { useReview } from "./useReview";

const PlanView = lazy(() => import("./plan/PlanView"));
const ScheduleView = lazy(() => import("./schedule/ScheduleView"));
const ProtocolView = lazy(() => import("./protocol/ProtocolView"));

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalM,
    paddingTop: 0,
    gap: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  bar: { display: "flex", alignItems: "center", flexWrap: "wrap" },
  tabs: {
    flexGrow: 1,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})`,
  },
  work: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
});

type View = keyof typeof tabNames;

/** The task pane over one document. */
export function Pane({ services }: { readonly services: PaneServices }) {
  const styles = useStyles();
  const theme = useSystemTheme();
  const { session, state } = useReview(services);
  const [view, setView] = useState<View>("check");
  const [selected, setSelected] = useState<Finding | null>(null);
  const [announcement, setAnnouncement] = useState("");
  const announce = useCallback((message: string) => {
    setAnnouncement(message);
  }, []);
  const { grid, review, work, failure, journal } = state;
  return (
    <FluentProvider theme={theme} style={{ height: "100%" }}>
      <main className={styles.pane}>
        <div className={styles.bar}>
          <TabList
            size="small"
            className={styles.tabs}
            selectedValue={view}
            onTabSelect={(_, { value }) => {
              setView(value as View);
            }}
          >
            {Object.entries(tabNames).map(([value, name]) => (
              <Tab key={value} value={value}>
                {name}
              </Tab>
            ))}
          </TabList>
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowUndo20Regular />}
            title={words.undo}
            aria-label={words.undo}
            disabled={journal.length === 0 || work === "writing"}
            onClick={() => {
              void session.undo().then((done) => {
                if (done) announce(words.undone);
              });
            }}
          />
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowSync20Regular />}
            title={words.recheck}
            aria-label={words.recheck}
            onClick={() => void session.recheck()}
          />
        </div>
        <div className={styles.hidden} role="status" aria-live="polite">
          {announcement}
        </div>
        {failure && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{failureText(failure)}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  size="small"
                  icon={<Dismiss16Regular />}
                  aria-label={words.close}
                  onClick={() => {
                    session.clearFailure();
                  }}
                />
              }
            >
              <Button size="small" onClick={() => void session.recheck()}>
                {words.recheck}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
        {work && !review && (
          <div className={styles.work}>
            <ProgressBar aria-label={workNames[work]} />
            <Text>{workNames[work]}</Text>
            <Button
              size="small"
              onClick={() => {
                session.stop();
              }}
            >
              {words.stop}
            </Button>
          </div>
        )}
        <FirstUse />
        {grid && review && (
          <Suspense fallback={<Text>{words.loading}</Text>}>
            {view === "check" && (
              <CheckView
                grid={grid}
                review={review}
                session={session}
                selected={selected}
                onSelect={setSelected}
                announce={announce}
              />
            )}
            {view === "plan" && <PlanView session={session} state={state} />}
            {view === "schedule" && (
              <ScheduleView review={review} session={session} />
            )}
            {view === "protocol" && (
              <ProtocolView grid={grid} review={review} services={services} />
            )}
          </Suspense>
        )}
      </main>
    </FluentProvider>
  );
}
