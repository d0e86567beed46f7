import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Finding } from "../../review/Finding";
import type { Review } from "../../review/review";
import { words } from "../strings";
import type { FindingActions, Panel } from "./FindingActions";
import { FindingCard } from "./FindingCard";
import styles from "./FindingList.module.css";
import { GroupHeading } from "./GroupHeading";
import type { Line } from "./lines";
import { useListFocus } from "./useListFocus";

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
  const scroller = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<{
    readonly key: string;
    readonly panel: Panel;
  } | null>(null);
  const sameKind = useMemo(() => countSafe(review.findings), [review]);
  const indexOf = useMemo(
    () => new Map(lines.map(({ key }, index) => [key, index])),
    [lines],
  );
  const openedAt = opened && indexOf.get(opened.key);
  const selectedAt = selected === null ? undefined : indexOf.get(selected);
  const scrollTo = (index: number) => {
    virtualizer.scrollToIndex(index, { align: "auto" });
  };
  const focus = useListFocus(scroller, lines, indexOf, scrollTo, onEmptied);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.kind === "group" ? 58 : 92),
    getItemKey: (index) => lines[index]?.key ?? index,
    initialRect: { width: 320, height: 600 },
    overscan: 4,
    // What holds the focus or half-written words stays in the page wherever the list is scrolled.
    rangeExtractor: (range) =>
      [
        ...new Set([
          ...defaultRangeExtractor(range),
          ...[focus.heldAt(), openedAt].filter((at) => at != null),
        ]),
      ].sort((a, b) => a - b),
  });
  const scrolledTo = useRef<string | null>(null);
  useEffect(() => {
    if (scrolledTo.current === selected) return;
    scrolledTo.current = selected;
    if (selectedAt !== undefined)
      virtualizer.scrollToIndex(selectedAt, { align: "auto" });
  }, [selected, selectedAt, virtualizer]);
  const last = lines.at(-1);
  return (
    <section
      ref={scroller}
      className={styles.scroller}
      aria-label={words.findings}
      aria-description={words.toNext}
      onKeyDown={focus.onKeyDown}
      onFocus={focus.onFocus}
      onBlur={focus.onBlur}
    >
      <div
        className={styles.all}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const line = lines[index];
          if (!line) return null;
          return (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles.line}
              style={{ transform: `translateY(${String(start)}px)` }}
            >
              {line.kind === "group" ? (
                <GroupHeading
                  group={line.group}
                  safe={sameKind.get(line.group.check ?? "") ?? 0}
                  actions={actions}
                />
              ) : (
                <FindingCard
                  finding={line.finding}
                  position={line.position}
                  count={last?.kind === "finding" ? last.position : -1}
                  place={placeOf(line.finding)}
                  review={review}
                  sameKind={sameKind.get(line.finding.check) ?? 0}
                  selected={line.key === selected}
                  open={opened?.key === line.key ? opened.panel : null}
                  onOpen={(panel) => {
                    setOpened(panel === null ? null : { key: line.key, panel });
                  }}
                  actions={actions}
                />
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
}

function countSafe(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { check, fix } of findings)
    if (fix === "safe") counts.set(check, (counts.get(check) ?? 0) + 1);
  return counts;
}
