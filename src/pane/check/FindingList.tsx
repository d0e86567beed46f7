import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef } from "react";
import type { FindingGroup } from "../../report/places";
import type { Finding } from "../../review/Finding";
import type { Review } from "../../review/review";
import { shorten } from "../../text/shorten";
import { type FindingActions, FindingCard } from "./FindingCard";

const useStyles = makeStyles({
  scroller: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    scrollbarGutter: "stable",
  },
  all: { position: "relative", width: "100%" },
  item: { position: "absolute", top: 0, left: 0, width: "100%" },
  group: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXS} ${tokens.spacingVerticalXS}`,
    display: "grid",
  },
  title: { overflowWrap: "anywhere" },
  place: { color: tokens.colorNeutralForeground2 },
  card: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXXS}`,
  },
});

type Line =
  | { readonly kind: "group"; readonly group: FindingGroup }
  | { readonly kind: "finding"; readonly finding: Finding };

/** Findings under the headings of their groups; only the visible ones are in the page. */
export function FindingList({
  groups,
  review,
  selected,
  actions,
}: {
  readonly groups: readonly FindingGroup[];
  readonly review: Review;
  readonly selected: Finding | null;
  readonly actions: FindingActions;
}) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => linesOf(groups), [groups]);
  const sameKind = useMemo(() => countSafe(review.findings), [review]);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.kind === "group" ? 60 : 110),
    getItemKey: (index) => keyOf(lines[index], index),
    overscan: 4,
  });
  const selectedLine = lines.findIndex(
    (line) => line.kind === "finding" && line.finding === selected,
  );
  useEffect(() => {
    if (selectedLine >= 0)
      virtualizer.scrollToIndex(selectedLine, { align: "auto" });
  }, [selectedLine, virtualizer]);
  return (
    <div ref={scroller} className={styles.scroller}>
      <div
        className={styles.all}
        role="list"
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const line = lines[index];
          return (
            line && (
              <div
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                className={styles.item}
                role="listitem"
                style={{ transform: `translateY(${start}px)` }}
              >
                {line.kind === "group" ? (
                  <div className={styles.group}>
                    <Text as="h2" weight="semibold" className={styles.title}>
                      {shorten(line.group.title, 90)}
                    </Text>
                    {line.group.place !== null && (
                      <Caption1 className={styles.place}>
                        {line.group.place}
                      </Caption1>
                    )}
                  </div>
                ) : (
                  <div className={styles.card}>
                    <FindingCard
                      finding={line.finding}
                      review={review}
                      sameKind={sameKind.get(line.finding.check) ?? 0}
                      selected={index === selectedLine}
                      actions={actions}
                    />
                  </div>
                )}
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}

const linesOf = (groups: readonly FindingGroup[]): readonly Line[] =>
  groups.flatMap((group) => [
    { kind: "group" as const, group },
    ...group.findings.map((finding) => ({ kind: "finding" as const, finding })),
  ]);

const keyOf = (line: Line | undefined, index: number): string | number => {
  if (line?.kind !== "finding") return `${index} ${line?.group.title ?? ""}`;
  return `${line.finding.check} ${line.finding.fingerprint} ${String(line.finding.row)}`;
};

function countSafe(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { check, fix } of findings)
    if (fix === "safe") counts.set(check, (counts.get(check) ?? 0) + 1);
  return counts;
}
