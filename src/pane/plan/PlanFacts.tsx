import {
  Field,
  Input,
  makeStyles,
  Select,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { mainPeriod, readPeriods } from "../../plan/period/readPeriods";
import type { Column, ColumnRole, Plan } from "../../plan/Plan";
import { measuresInWords, rangeInWords } from "../../report/words";
import type { ReviewState } from "../../review/reviewState";
import { oneLine } from "../../text/visibleText";
import type { ReviewSession } from "../ReviewSession";
import { planWords, roleNames } from "../strings";

const useStyles = makeStyles({
  plan: { display: "grid", gap: tokens.spacingVerticalS },
  text: { overflowWrap: "anywhere" },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
});

/** Title, period, columns and sections of one plan. */
export function PlanFacts({
  plan,
  session,
  decided,
}: {
  readonly plan: Plan;
  readonly session: ReviewSession;
  readonly decided: ReviewState;
}) {
  const styles = useStyles();
  const headings = plan.rows.flatMap((row) =>
    row.kind === "section" ? row.headings : [],
  );
  return (
    <section className={styles.plan}>
      <Text as="h2" weight="semibold" className={styles.text}>
        {plan.title ? oneLine(plan.title.value) : planWords.noTitle}
      </Text>
      <Text>{measuresInWords(plan.measures.length)}</Text>
      <PeriodField plan={plan} session={session} decided={decided} />
      <Text as="h3" weight="semibold">
        {planWords.columns}
      </Text>
      {plan.columns.map((column) => (
        <RoleField
          key={column.index}
          column={column}
          table={plan.tables[0] ?? 0}
          session={session}
          decided={decided}
        />
      ))}
      {headings.length > 0 && (
        <>
          <Text as="h3" weight="semibold">
            {planWords.sections}
          </Text>
          <ul className={styles.list}>
            {headings.map(({ number, title }, index) => (
              <li key={index}>
                {number?.text} {oneLine(title)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function PeriodField({
  plan,
  session,
  decided,
}: {
  readonly plan: Plan;
  readonly session: ReviewSession;
  readonly decided: ReviewState;
}) {
  const known = plan.period
    ? rangeInWords(plan.period.start, plan.period.end)
    : "";
  const [text, setText] = useState<string | null>(null);
  const [bad, setBad] = useState(false);
  const keep = () => {
    if (text === null || text === known) return;
    const found = mainPeriod(readPeriods(text));
    setBad(found === null && text.trim() !== "");
    if (found === null && text.trim() !== "") return;
    const { period: _, ...others } = decided.overrides;
    void session.decide({
      overrides: found
        ? {
            ...others,
            period: { start: found.start, end: found.end, kind: found.kind },
          }
        : others,
    });
    setText(null);
  };
  return (
    <Field
      label={planWords.period}
      hint={planWords.periodHint}
      {...(bad && { validationMessage: planWords.periodBad })}
    >
      <Input
        size="small"
        value={text ?? known}
        placeholder={planWords.noPeriod}
        onChange={(_, { value }) => {
          setText(value);
        }}
        onBlur={keep}
        onKeyDown={({ key }) => {
          if (key === "Enter") keep();
        }}
      />
    </Field>
  );
}

function RoleField({
  column,
  table,
  session,
  decided,
}: {
  readonly column: Column;
  readonly table: number;
  readonly session: ReviewSession;
  readonly decided: ReviewState;
}) {
  const { overrides } = decided;
  return (
    <Field
      label={column.header === "" ? planWords.noHeader : oneLine(column.header)}
    >
      <Select
        size="small"
        value={column.role}
        onChange={(_, { value }) => {
          const others = (overrides.columns ?? []).filter(
            (other) => other.table !== table || other.column !== column.index,
          );
          void session.decide({
            overrides: {
              ...overrides,
              columns: [
                ...others,
                { table, column: column.index, role: value as ColumnRole },
              ],
            },
          });
        }}
      >
        {Object.entries(roleNames).map(([role, name]) => (
          <option key={role} value={role}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
