import { escapeXml } from "../openxml/xmlText";

/** Content of a run as it is written: text, or an element's source. */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "xml"; readonly xml: string };

/** The elements of a run that show this content; text within `w:delText` where `deleted`. */
export function inlineSource(
  content: readonly Inline[],
  prefix: string,
  deleted = false,
): string {
  const name = `${prefix}${deleted ? "delText" : "t"}`;
  let source = "";
  let text = "";
  const flush = (): void => {
    if (text !== "") source += textSource(name, text);
    text = "";
  };
  for (const item of content)
    if (item.kind === "text") text += item.text;
    else {
      flush();
      source += item.xml;
    }
  flush();
  return source;
}

const textSource = (name: string, text: string): string =>
  `<${name}${/^\s|\s$/.test(text) ? ' xml:space="preserve"' : ""}>${escapeXml(text)}</${name}>`;

/** Typed text as content: what XML does not carry as text becomes an element (§17.3.3). */
export function typedInline(text: string, prefix: string): readonly Inline[] {
  const elements: Readonly<Record<string, string>> = {
    "\t": `<${prefix}tab/>`,
    "\u2011": `<${prefix}noBreakHyphen/>`,
    "\u00ad": `<${prefix}softHyphen/>`,
  };
  return text
    .split(/([\t\u2011\u00ad])/)
    .filter((part) => part !== "")
    .map((part) => {
      const xml = elements[part];
      return xml === undefined
        ? { kind: "text", text: part }
        : { kind: "xml", xml };
    });
}
