import {
  Button,
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  tokens,
} from "@fluentui/react-components";
import {
  FolderOpen20Regular,
  Save20Regular,
  SaveArrowRight20Regular,
} from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { Pane } from "../pane/Pane";
import { useSystemTheme } from "../pane/theme";
import { DocumentPicture } from "./DocumentPicture";
import type { OpenedDocument, WorkbenchServices } from "./services";
import { words } from "./strings";

const useStyles = makeStyles({
  page: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(320px, 420px)",
    gridTemplateRows: "auto minmax(0, 1fr)",
    height: "100%",
    "@media (max-width: 760px)": {
      gridTemplateColumns: "minmax(0, 1fr)",
      gridTemplateRows: "auto minmax(0, 1fr) minmax(0, 1.4fr)",
    },
  },
  bar: {
    gridColumn: "1 / -1",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { overflowWrap: "anywhere" },
  pane: {
    minHeight: 0,
    borderInlineStartWidth: "1px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke2,
  },
  empty: {
    display: "grid",
    placeContent: "center",
    justifyItems: "center",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    textAlign: "center",
    gridColumn: "1 / -1",
  },
});

/** A page for a file without Office: the document on the left, the pane on the right. */
export function Workbench({
  services,
}: {
  readonly services: WorkbenchServices;
}) {
  const styles = useStyles();
  const theme = useSystemTheme();
  const [opened, setOpened] = useState<OpenedDocument | null>(null);
  const [message, setMessage] = useState<{
    intent: "error" | "success";
    text: string;
  } | null>(null);
  const [busy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const open = async (file: Promise<File | null> | File | null) => {
    setBusy(true);
    setMessage(null);
    const chosen = await file;
    const outcome = chosen && (await services.open(chosen));
    setBusy(false);
    if (!outcome) return;
    if (outcome.ok) setOpened(outcome.value);
    else setMessage({ intent: "error", text: outcome.message });
  };
  useEffect(() => {
    void open(services.sample());
    // The sample is opened once, when the page is.
  }, []);
  const save = async (as: boolean) => {
    if (!opened) return;
    const saved = await services.save(opened, as);
    if (saved) setMessage({ intent: "success", text: words.saved });
  };
  return (
    <FluentProvider theme={theme} style={{ height: "100%" }}>
      <div
        className={styles.page}
        onDragOver={(event) => {
          event.preventDefault();
        }}
        onDrop={(event) => {
          event.preventDefault();
          void open(event.dataTransfer.files[0] ?? null);
        }}
      >
        <header className={styles.bar}>
          <Button
            icon={<FolderOpen20Regular />}
            appearance="primary"
            onClick={() => input.current?.click()}
          >
            {words.open}
          </Button>
          <input
            ref={input}
            type="file"
            accept=".docx,.xlsx,.docm,.xlsm"
            hidden
            onChange={({ target }) => {
              void open(target.files?.[0] ?? null);
              target.value = "";
            }}
          />
          {opened && (
            <>
              <Button icon={<Save20Regular />} onClick={() => void save(false)}>
                {words.save}
              </Button>
              <Button
                icon={<SaveArrowRight20Regular />}
                onClick={() => void save(true)}
              >
                {words.saveAs}
              </Button>
              <Text className={styles.name}>{opened.name}</Text>
            </>
          )}
          {busy && <Spinner size="tiny" label={words.opening} />}
          {message && (
            <MessageBar intent={message.intent}>
              <MessageBarBody>{message.text}</MessageBarBody>
            </MessageBar>
          )}
        </header>
        {opened ? (
          <>
            <DocumentPicture key={opened.key} document={opened} />
            <div className={styles.pane}>
              <Pane key={opened.key} services={opened.services} />
            </div>
          </>
        ) : (
          <div className={styles.empty}>
            <Text size={500}>{words.drop}</Text>
            <Text>{words.dropHint}</Text>
          </div>
        )}
      </div>
    </FluentProvider>
  );
}
