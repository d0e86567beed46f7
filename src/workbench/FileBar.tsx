import { OpenIcon, SaveIcon, SaveAsIcon } from "../pane/ui/icons";
import { useRef } from "react";
import { Notice } from "../pane/ui/Notice";
import styles from "./FileBar.module.css";
import type { WorkbenchServices } from "./services";
import { words } from "./strings";
import type { WorkbenchState } from "./useWorkbench";
import { Button } from "../pane/ui/Button";

/** Opening, saving, and the name of what is open. */
export function FileBar({
  services,
  workbench,
}: {
  readonly services: WorkbenchServices;
  readonly workbench: WorkbenchState;
}) {
  const input = useRef<HTMLInputElement>(null);
  const { opened, isChanged, busy, message } = workbench;
  const { choose } = services;
  return (
    <header className={styles.bar}>
      <Button
        icon={<OpenIcon />}
        title={words.openTitle}
        onClick={() => {
          if (choose) void workbench.open(choose());
          else input.current?.click();
        }}
      >
        {words.open}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".docx,.docm,.xlsx,.xlsm"
        hidden
        aria-hidden
        tabIndex={-1}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file)
            void workbench.open(
              Promise.resolve({
                name: file.name,
                read: async () => new Uint8Array(await file.arrayBuffer()),
                handle: null,
              }),
            );
          target.value = "";
        }}
      />
      {opened && (
        <>
          <Button
            icon={<SaveIcon />}
            disabled={!isChanged}
            onClick={() => void workbench.save("in place")}
          >
            {words.save}
          </Button>
          <Button
            appearance="subtle"
            icon={<SaveAsIcon />}
            onClick={() => void workbench.save("as")}
          >
            {words.saveAs}
          </Button>
        </>
      )}
      <Button
        appearance="subtle"
        title={words.sampleTitle}
        onClick={() => void workbench.open(services.sample())}
      >
        {words.sample}
      </Button>
      {opened && (
        <span className={styles.name}>
          {opened.name}
          {isChanged && <span className={styles.mark}> · {words.unsaved}</span>}
        </span>
      )}
      {busy && <span role="status">{words.opening}</span>}
      <div className={styles.message} role="status">
        {message && (
          <Notice kind={message.kind} onClose={workbench.clearMessage}>
            {message.text}
          </Notice>
        )}
      </div>
    </header>
  );
}
