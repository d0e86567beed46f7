import { lazy, Suspense, useEffect, useRef } from "react";
import { Pane } from "../pane/Pane";
import { themeClasses, useSystemTheme } from "../pane/theme";
import { classes } from "../pane/ui/classes";
import { FileBar } from "./FileBar";
import { QuestionDialog } from "./QuestionDialog";
import type { WorkbenchServices } from "./services";
import { words } from "./strings";
import { useDropTarget } from "./useDropTarget";
import { useWorkbench } from "./useWorkbench";
import styles from "./Workbench.module.css";

// The findings go first; drawing waits for them anyway.
const DocumentPicture = lazy(() => import("./DocumentPicture"));

/** A page for a file without Office: the document on the left, the pane on the right. */
export function Workbench({
  services,
}: {
  readonly services: WorkbenchServices;
}) {
  const theme = useSystemTheme();
  const workbench = useWorkbench(services);
  const { opened, question } = workbench;
  const { isOver, handlers } = useDropTarget((transfer) => {
    void workbench.open(services.dropped(transfer));
  });
  const { open } = workbench;
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void open(services.sample());
  }, [open, services]);
  return (
    <div className={classes(themeClasses(theme), styles.provider)}>
      <div className={styles.page} {...handlers}>
        <FileBar services={services} workbench={workbench} />
        {opened ? (
          <>
            <div className={styles.picture}>
              <Suspense>
                <DocumentPicture
                  key={`picture${opened.key}`}
                  document={opened}
                />
              </Suspense>
            </div>
            <div className={styles.pane}>
              <Pane key={`pane${opened.key}`} services={opened.services} />
            </div>
          </>
        ) : (
          <div className={styles.empty}>
            <p className={styles.emptyTitle}>{words.empty}</p>
            <p>{words.emptyHint}</p>
          </div>
        )}
        {isOver && (
          <div className={styles.drop} aria-hidden>
            {words.drop}
          </div>
        )}
      </div>
      {question && <QuestionDialog key={question.title} {...question} />}
    </div>
  );
}
