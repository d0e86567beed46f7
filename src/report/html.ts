/** HTML that is safe to put into a page: our own, or made by `html` from a document's escaped text. */
export interface Html {
  readonly html: string;
}

type Slot = string | number | null | Html | readonly Html[];

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A template whose slots are escaped, but for those that are HTML already; null gives nothing. */
export const html = (
  parts: TemplateStringsArray,
  ...slots: readonly Slot[]
): Html => ({
  html: parts
    .map((part, index) => part + slotText(slots[index] ?? null))
    .join(""),
});

function slotText(slot: Slot): string {
  if (slot === null) return "";
  if (typeof slot !== "object")
    return String(slot).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
  return "html" in slot ? slot.html : slot.map((one) => one.html).join("");
}
