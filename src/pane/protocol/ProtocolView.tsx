import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import type { Grid } from "../../grid/Grid";
import { protocolPage, protocolSection } from "../../report/protocolHtml";
import type { Review } from "../../review/review";
import type { PaneServices } from "../services";
import { protocolWords } from "../strings";

const useStyles = makeStyles({
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  frame: {
    flexGrow: 1,
    minHeight: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "#fff",
  },
});

/** The protocol of the check as it will be printed or saved; a page of its own without scripts. */
export default function ProtocolView({
  grid,
  review,
  services,
}: {
  readonly grid: Grid;
  readonly review: Review;
  readonly services: PaneServices;
}) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const page = useMemo(
    () =>
      protocolPage([
        protocolSection({
          source: services.documentName,
          grid,
          review,
          date: services.today,
        }),
      ]),
    [services, grid, review],
  );
  return (
    <>
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => frame.current?.contentWindow?.print()}
        >
          {protocolWords.print}
        </Button>
        <Button
          size="small"
          onClick={() =>
            void services.saveFile({
              name: `${protocolWords.fileName}.html`,
              mediaType: "text/html",
              content: page,
            })
          }
        >
          {protocolWords.save}
        </Button>
      </div>
      <iframe
        ref={frame}
        title={protocolWords.frame}
        className={styles.frame}
        sandbox="allow-same-origin allow-modals"
        srcDoc={page}
      />
    </>
  );
}
