import { lazy, type ReactNode, Suspense, useMemo, useState } from "react";
import type { Finding } from "../../review/Finding";
import type { Review } from "../../review/review";
import { words } from "../strings";
import type { FindingActions, Opened } from "./FindingActions";
import { FindingCard } from "./FindingCard";
import styles from "./FindingList.module.css";
import { GroupHeading } from "./GroupHeading";
import type { Line } from "./lines";

const VirtualLines = lazy(() => import("./VirtualLines"));

/** Lines shown while the list of any length is on its way: more than a pane is high. */
const firstLines = 20;

/** Findings under the headings of their groups; only the visible ones are in the page. */
export function FindingList({
  lines,
  review,
  placeOf,
  selected,
  actions,
  onEmptied,
}: {
  readonly lines: readonly Line[];
  readonly review: Review;
  /** Where a finding stands, in words; null where its heading tells it. */
  readonly placeOf: (finding: Finding) => string | null;
  /** The selected finding's key. */
  readonly selected: string | null;
  readonly actions: FindingActions;
  /** The finding that held the focus is gone, and there is none to take its place. */
  readonly onEmptied: () => void;
}) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const sameKind = useMemo(() => countSafe(review.findings), [review]);
  const last = lines.at(-1);
  const count = last?.kind === "finding" ? last.position : -1;
  const draw = (line: Line): ReactNode =>
    line.kind === "group" ? (
      <GroupHeading
        group={line.group}
        safe={sameKind.get(line.group.check ?? "") ?? 0}
        actions={actions}
      />
    ) : (
      <FindingCard
        line={line}
        count={count}
        place={placeOf(line.finding)}
        review={review}
        sameKind={sameKind.get(line.finding.check) ?? 0}
        selected={line.key === selected}
        open={opened?.key === line.key ? opened.panel : null}
        onOpen={setOpened}
        actions={actions}
      />
    );
  return (
    <Suspense
      fallback={
        <section className={styles.scroller} aria-label={words.findings}>
          {lines.slice(0, firstLines).map((line) => (
            <div key={line.key} className={styles.first}>
              {draw(line)}
            </div>
          ))}
        </section>
      }
    >
      <VirtualLines
        lines={lines}
        draw={draw}
        selected={selected}
        opened={opened?.key ?? null}
        onEmptied={onEmptied}
      />
    </Suspense>
  );
}

function countSafe(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { check, fix } of findings)
    if (fix === "safe") counts.set(check, (counts.get(check) ?? 0) + 1);
  return counts;
}
