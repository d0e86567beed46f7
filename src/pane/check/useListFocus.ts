import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useRef,
} from "react";
import type { Line } from "./lines";

/** How long a line that was scrolled to is waited for, in frames. */
const mostFrames = 10;

/**
 * Keeps the focus in a list of which only a part is in the page: arrows go from finding to finding, and where the
 * finding that held the focus is gone, the next one has it.
 */
export function useListFocus(
  scroller: RefObject<HTMLElement | null>,
  lines: readonly Line[],
  indexOf: ReadonlyMap<string, number>,
  scrollTo: (index: number) => void,
  onEmptied: () => void,
) {
  const held = useRef<{ key: string; index: number } | null>(null);

  const focusLine = (index: number, shown = index) => {
    scrollTo(shown);
    const attempt = (left: number) => {
      const line = scroller.current?.querySelector<HTMLElement>(
        `[data-index="${String(index)}"] article`,
      );
      if (line) line.focus({ preventScroll: true });
      else if (left > 0)
        requestAnimationFrame(() => {
          attempt(left - 1);
        });
    };
    attempt(mostFrames);
  };

  /** The nearest finding from `index` on, in steps of 1 or -1. */
  const findingFrom = (index: number, step: 1 | -1): number | null => {
    for (let at = index; lines[at]; at += step)
      if (lines[at]?.kind === "finding") return at;
    return null;
  };

  /**
   * The finding that a key leads to from a line. The browser's own way to either end breaks off where lines on it
   * turn out higher than they were thought.
   */
  const wanted = (key: string, from: number | null): number | null => {
    if (from === null) return null;
    switch (key) {
      case "ArrowDown":
        return findingFrom(from + 1, 1);
      case "ArrowUp":
        return findingFrom(from - 1, -1);
      case "Home":
        return findingFrom(0, 1);
      case "End":
        return findingFrom(lines.length - 1, -1);
      default:
        return null;
    }
  };

  useEffect(() => {
    const last = held.current;
    if (!last) return;
    const at = indexOf.get(last.key);
    if (at !== undefined) {
      last.index = at;
      return;
    }
    held.current = null;
    const { activeElement, body } = document;
    if (activeElement && activeElement !== body) return;
    const next = findingFrom(last.index, 1) ?? findingFrom(last.index, -1);
    if (next === null) onEmptied();
    else focusLine(next);
  });

  return {
    /** Where the line with the focus is now. */
    heldAt: () => held.current && indexOf.get(held.current.key),
    onFocus: ({ target }: FocusEvent) => {
      const index = lineIndex(target);
      const key = index === null ? undefined : lines[index]?.key;
      held.current =
        index === null || key === undefined ? null : { key, index };
    },
    onBlur: ({ target, relatedTarget }: FocusEvent) => {
      // An element that left the page loses the focus too; then the place is remembered.
      setTimeout(() => {
        if (
          target.isConnected &&
          document.hasFocus() &&
          !scroller.current?.contains(relatedTarget)
        )
          held.current = null;
      });
    },
    onKeyDown: (event: KeyboardEvent) => {
      const { target } = event;
      if (!(target instanceof Element)) return;
      if (target.closest("form, [role=group]")) return;
      const next = wanted(event.key, lineIndex(target));
      if (next === null) return;
      event.preventDefault();
      focusLine(next, event.key === "Home" ? 0 : next);
    },
  };
}

function lineIndex(element: EventTarget): number | null {
  const line =
    element instanceof Element
      ? element.closest<HTMLElement>("[data-index]")
      : null;
  return line ? Number(line.dataset.index) : null;
}
