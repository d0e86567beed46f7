import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { words } from "../strings";
import styles from "./FindingList.module.css";
import type { Line } from "./lines";
import { useListFocus } from "./useListFocus";

/** Heights of lines before they are measured. */
const usual = { group: 58, finding: 92 };

/** A list of any length of which only the visible lines are in the page. */
export default function VirtualLines({
  lines,
  draw,
  selected,
  opened,
  onEmptied,
}: {
  readonly lines: readonly Line[];
  readonly draw: (line: Line) => ReactNode;
  /** Key of the line to be seen. */
  readonly selected: string | null;
  /** Key of the line that has something unfolded. */
  readonly opened: string | null;
  readonly onEmptied: () => void;
}) {
  const scroller = useRef<HTMLElement>(null);
  const indexOf = useMemo(
    () => new Map(lines.map(({ key }, index) => [key, index])),
    [lines],
  );
  const openedAt = opened === null ? undefined : indexOf.get(opened);
  const selectedAt = selected === null ? undefined : indexOf.get(selected);
  const scrollTo = (index: number) => {
    virtualizer.scrollToIndex(index, { align: "auto" });
  };
  const focus = useListFocus(scroller, lines, indexOf, scrollTo, onEmptied);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => usual[lines[index]?.kind ?? "finding"],
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
        {virtualizer.getVirtualItems().map(({ index, key, start }) => (
          <div
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            className={styles.line}
            style={{ transform: `translateY(${String(start)}px)` }}
          >
            {lines[index] && draw(lines[index])}
          </div>
        ))}
      </div>
    </section>
  );
}
