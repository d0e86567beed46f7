import type { Element } from "./Element";

/** Styles by name, and what characters look like where nothing is said on them directly. */
export interface Formats {
  nameOf(styleId: string | null): string;
  idOf(name: string): string | null;
  /** The property (`w:sz`) that holds for the run: its own, its style's, the paragraph's style's, the default. */
  property(
    name: string,
    run: Element | null,
    paragraph: Element,
  ): Element | null;
}

export function readFormats(styles: Element | null): Formats {
  const byId = new Map<string, Element>();
  let standard: Element | null = null;
  for (const style of styles?.all("w:style") ?? []) {
    byId.set(style.get("w:styleId") ?? "", style);
    if (style.get("w:type") === "paragraph" && style.get("w:default") === "1")
      standard ??= style;
  }
  const defaults = styles
    ?.child("w:docDefaults")
    ?.child("w:rPrDefault")
    ?.child("w:rPr");
  const ofStyle = (id: string | null, name: string): Element | null => {
    const met = new Set<string>();
    for (let at = id; at !== null && !met.has(at);) {
      met.add(at);
      const style = byId.get(at);
      const found = style?.child("w:rPr")?.child(name);
      if (found) return found;
      at = style?.val("w:basedOn") ?? null;
    }
    return null;
  };
  return {
    nameOf: (id) =>
      (id === null ? standard : byId.get(id))?.val("w:name") ?? id ?? "Normal",
    idOf: (name) =>
      [...byId].find(([, style]) => style.val("w:name") === name)?.[0] ?? null,
    property: (name, run, paragraph) => {
      const own = run?.child("w:rPr");
      return (
        own?.child(name) ??
        ofStyle(own?.val("w:rStyle") ?? null, name) ??
        ofStyle(
          paragraph.child("w:pPr")?.val("w:pStyle") ??
            standard?.get("w:styleId") ??
            null,
          name,
        ) ??
        defaults?.child(name) ??
        null
      );
    },
  };
}
