import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import ui from "../ui/ui.module.css";
import styles from "./RowList.module.css";

/** A long list of which only the visible part is in the page; arrows go from button to button. */
export function RowList({
  label,
  count,
  height,
  keyOf,
  head,
  children,
}: {
  readonly label: string;
  readonly count: number;
  /** What an item is expected to take, in pixels. */
  readonly height: (index: number) => number;
  readonly keyOf: (index: number) => string;
  /** What stays above the list while it is scrolled. */
  readonly head?: ReactNode;
  readonly children: (index: number) => ReactNode;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState<number | null>(null);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: height,
    getItemKey: keyOf,
    initialRect: { width: 320, height: 600 },
    overscan: 6,
    // What holds the focus stays in the page wherever the list is scrolled.
    rangeExtractor: (range) =>
      held === null || held >= count
        ? defaultRangeExtractor(range)
        : [...new Set([...defaultRangeExtractor(range), held])].sort(
            (a, b) => a - b,
          ),
  });
  return (
    <div
      ref={scroller}
      className={ui.scroll}
      role="group"
      aria-label={label}
      onKeyDown={turn}
      onFocus={({ target }) => {
        const item = target.closest<HTMLElement>("[data-index]");
        setHeld(item ? Number(item.dataset["index"]) : null);
      }}
      onBlur={() => {
        setHeld(null);
      }}
    >
      {head}
      <div
        role="list"
        aria-label={label}
        className={styles.all}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => (
          <div
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            role="listitem"
            aria-posinset={index + 1}
            aria-setsize={count}
            className={styles.item}
            style={{ transform: `translateY(${String(start)}px)` }}
          >
            {children(index)}
          </div>
        ))}
      </div>
    </div>
  );
}

function turn(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !(event.target instanceof HTMLButtonElement))
    return;
  const buttons = [
    ...event.currentTarget.querySelectorAll<HTMLButtonElement>("button"),
  ];
  const next = buttons[buttons.indexOf(event.target) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
