import { Field, Switch } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { SettingsFailure } from "../../review/settings";
import planStyles from "../plan/PlanView.module.css";
import type { ReviewSession } from "../session/ReviewSession";
import type { SessionState } from "../session/SessionState";
import { settingsWords } from "./strings";
import { Notice } from "../ui/Notice";
import ui from "../ui/ui.module.css";
import { keepDepartment } from "./keptDepartment";
import { Button } from "../ui/Button";

/** By what the document is checked: as a signed copy or a draft, and with which settings of the department. */
export function DepartmentSettings({
  session,
  state: { decided, department },
  announce,
}: {
  readonly session: ReviewSession;
  readonly state: SessionState;
  readonly announce: (message: string) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<SettingsFailure | null>(null);
  const open = async (file: File) => {
    const [text, { readSettings }] = await Promise.all([
      file.text(),
      import("../../review/settings"),
    ]);
    const read = readSettings(text);
    if (!read.ok) {
      setRefused(read.failure);
      return;
    }
    setRefused(null);
    keepDepartment({ name: file.name, text });
    await session.useDepartment({ name: file.name, settings: read.value });
    announce(settingsWords.applied);
  };
  return (
    <section className={planStyles.section}>
      <h2 className={ui.heading}>{settingsWords.title}</h2>
      <Field hint={settingsWords.registeredHint}>
        <Switch
          label={settingsWords.registered}
          checked={decided.registered}
          onChange={(_, { checked }) => {
            void session.decide({ registered: checked });
          }}
        />
      </Field>
      <p>{settingsWords.department}</p>
      <p className={ui.caption}>
        {department
          ? `${settingsWords.used} «${department.name}»`
          : settingsWords.departmentHint}
      </p>
      {refused && (
        <Notice
          kind="error"
          onClose={() => {
            setRefused(null);
          }}
        >
          {refusalText(refused)}
        </Notice>
      )}
      <div className={ui.row}>
        <Button size="small" onClick={() => input.current?.click()}>
          {settingsWords.open}
        </Button>
        {department && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              keepDepartment(null);
              void session.useDepartment(null);
            }}
          >
            {settingsWords.remove}
          </Button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={settingsWords.department}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) void open(file);
          target.value = "";
        }}
      />
    </section>
  );
}

const refusalText = ({ path, message }: SettingsFailure): string =>
  `${settingsWords.refused}. ${path === "" ? "" : `${settingsWords.place} ${path}: `}${message}`;
