import type { Anchor } from "../../grid/Anchor";
import { elementAt, rangeAt, rowElement } from "./places";

/** What is marked in a picture besides words. */
const shown = new WeakMap<ParentNode, readonly HTMLElement[]>();

/**
 * Marks the words of an anchor without touching the drawn elements, and the row they stand in; `bring` scrolls to
 * them. What is not drawn as it was read is not marked.
 */
export function showPlace(
  picture: ParentNode,
  at: Anchor,
  bring: boolean,
): void {
  const element = elementAt(picture, at);
  const line =
    at.kind === "cell" ? rowElement(picture, at.table, at.row) : null;
  for (const old of shown.get(picture) ?? [])
    old.classList.remove("chosen", "found");
  line?.classList.add("chosen");
  shown.set(
    picture,
    [element, line].filter((one) => one !== null),
  );
  const range = rangeAt(picture, at);
  if ("highlights" in CSS) {
    if (range) CSS.highlights.set("finding", new Highlight(range));
    else CSS.highlights.delete("finding");
  } else if (range) element?.classList.add("found");
  if (!bring) return;
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  (element ?? line)?.scrollIntoView({
    block: "center",
    inline: "nearest",
    behavior: isCalm ? "instant" : "smooth",
  });
}
