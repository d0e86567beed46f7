import { useMemo, useRef, useState } from "react";
import type { Grid } from "../../grid/Grid";
import { protocolPage, protocolSection } from "../../report/protocolHtml";
import { protocolJson } from "../../report/protocolJson";
import { protocolText } from "../../report/protocolText";
import type { ReviewedDocument } from "../../report/ReviewedDocument";
import type { Review } from "../../review/review";
import type { OutgoingFile, PaneServices } from "../services";
import type { ReviewSession } from "../session/ReviewSession";
import { protocolWords } from "./strings";
import { Notice } from "../ui/Notice";
import ui from "../ui/ui.module.css";
import { CommentsRow } from "./CommentsRow";
import { DismissedList } from "./DismissedList";
import styles from "./ProtocolView.module.css";
import { Button } from "../ui/Button";

type Format = keyof typeof protocolWords.formats;

/** The protocol of the check as it will be printed or saved, and what was set aside, to be taken back. */
export default function ProtocolView({
  grid,
  review,
  session,
  services,
  announce,
}: {
  readonly grid: Grid;
  readonly review: Review;
  readonly session: ReviewSession;
  readonly services: PaneServices;
  readonly announce: (message: string) => void;
}) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [failed, setFailed] = useState(false);
  const document = useMemo(
    (): ReviewedDocument => ({
      source: services.documentName,
      grid,
      review,
      date: services.today,
    }),
    [services, grid, review],
  );
  const page = useMemo(
    () => protocolPage([protocolSection(document)]),
    [document],
  );
  const save = async (format: Format) => {
    try {
      await services.saveFile(protocolFile(format, document, page));
      announce(protocolWords.saved);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <h1 className={ui.hidden}>{protocolWords.frame}</h1>
      <div className={ui.row}>
        <Button
          size="small"
          appearance="primary"
          onClick={() => frame.current?.contentWindow?.print()}
        >
          {protocolWords.print}
        </Button>
        <span id="plan-table-save" className={ui.caption}>
          {protocolWords.save}:
        </span>
        {(Object.keys(protocolWords.formats) as Format[]).map((format) => (
          <Button
            key={format}
            id={`plan-table-save-${format}`}
            aria-labelledby={`plan-table-save plan-table-save-${format}`}
            size="small"
            className={styles.format}
            onClick={() => void save(format)}
          >
            {protocolWords.formats[format]}
          </Button>
        ))}
      </div>
      <CommentsRow
        review={review}
        session={session}
        host={services.host}
        announce={announce}
      />
      {failed && (
        <Notice
          kind="error"
          onClose={() => {
            setFailed(false);
          }}
        >
          {protocolWords.failed}
        </Notice>
      )}
      <DismissedList
        dismissed={review.dismissed}
        onRestore={(finding) => {
          void session.restore(finding).then(() => {
            announce(protocolWords.restored);
          });
        }}
      />
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

function protocolFile(
  format: Format,
  document: ReviewedDocument,
  page: string,
): OutgoingFile {
  const name = `${protocolWords.fileName}.${format}`;
  switch (format) {
    case "html":
      return { name, mediaType: "text/html", content: page };
    case "txt":
      return {
        name,
        mediaType: "text/plain",
        content: protocolText(document),
      };
    case "json":
      return {
        name,
        mediaType: "application/json",
        content: JSON.stringify(protocolJson(document), null, 2),
      };
  }
}
