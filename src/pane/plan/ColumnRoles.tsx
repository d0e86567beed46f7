import { Select } from "@fluentui/react-components";
import { useId } from "react";
import type { Column, ColumnRole, Plan } from "../../plan/Plan";
import type { ReviewState } from "../../review/reviewState";
import { oneLine } from "../../text/visibleText";
import type { ReviewSession } from "../session/ReviewSession";
import { planWords } from "./strings";
import { roleNames } from "../strings";
import ui from "../ui/ui.module.css";
import styles from "./PlanView.module.css";
import { Button } from "../ui/Button";

/** What each column was taken for; the user's word stands above it, until it is taken back. */
export function ColumnRoles({
  plan,
  session,
  decided: { overrides },
}: {
  readonly plan: Plan;
  readonly session: ReviewSession;
  readonly decided: ReviewState;
}) {
  const table = plan.tables[0] ?? 0;
  const said = overrides.columns ?? [];
  const isOf = (column: Column) => (one: (typeof said)[number]) =>
    one.table === table && one.column === column.index;
  const decide = (column: Column, role: ColumnRole | null) => {
    const isThis = isOf(column);
    const columns = said.filter((one) => !isThis(one));
    if (role !== null) columns.push({ table, column: column.index, role });
    void session.decide({ overrides: { ...overrides, columns } });
  };
  return (
    <>
      <h2 className={ui.heading}>{planWords.columns}</h2>
      <p className={ui.caption}>{planWords.columnsHint}</p>
      {plan.columns.map((column) => (
        <RoleField
          key={column.index}
          column={column}
          corrected={said.some(isOf(column))}
          onDecide={(role) => {
            decide(column, role);
          }}
        />
      ))}
    </>
  );
}

function RoleField({
  column: { header, role },
  corrected,
  onDecide,
}: {
  readonly column: Column;
  readonly corrected: boolean;
  /** Null: as it was read. */
  readonly onDecide: (role: ColumnRole | null) => void;
}) {
  const id = useId();
  return (
    <div className={styles.column}>
      <label htmlFor={id}>
        {header === "" ? planWords.noHeader : oneLine(header)}
      </label>
      <Select
        id={id}
        size="small"
        value={role}
        onChange={(_, { value }) => {
          onDecide(value as ColumnRole);
        }}
      >
        {Object.entries(roleNames).map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </Select>
      {corrected && (
        <div className={styles.corrected}>
          <span className={ui.caption}>{planWords.correctedByYou}</span>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              onDecide(null);
            }}
          >
            {planWords.reset}
          </Button>
        </div>
      )}
    </div>
  );
}
