import type { Element } from "./Element";

/** One character of a paragraph's text as the API counts it, with the element that shows it. */
export interface Atom {
  readonly char: string;
  /** `w:t`, `w:tab`, `w:br`… */
  readonly element: Element;
  /** The `w:r` around it. */
  readonly run: Element;
  /** Offset in the element's own text. */
  readonly offset: number;
  readonly isDeleted: boolean;
}

/** What Word writes into `text` for what is no letter. */
const SIGNS: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:br": "\v",
  "w:cr": "\v",
  "w:noBreakHyphen": "\u001e",
  "w:softHyphen": "\u001f",
  "w:footnoteReference": "\u0002",
  "w:endnoteReference": "\u0002",
  "w:sym": "(",
};

const WRAPPERS = new Set([
  "w:ins",
  "w:del",
  "w:moveTo",
  "w:moveFrom",
  "w:hyperlink",
  "w:smartTag",
  "w:customXml",
  "w:sdt",
  "w:sdtContent",
  "w:fldSimple",
  "w:dir",
  "w:bdo",
]);

/** The characters of a paragraph in order, those of tracked deletions among them. */
export function atomsOf(paragraph: Element): readonly Atom[] {
  const atoms: Atom[] = [];
  const walk = (container: Element, isDeleted: boolean): void => {
    for (const element of container.elements)
      if (element.name === "w:r") readRun(element, isDeleted, atoms);
      else if (WRAPPERS.has(element.name))
        walk(
          element,
          isDeleted ||
            element.name === "w:del" ||
            element.name === "w:moveFrom",
        );
  };
  walk(paragraph, false);
  return atoms;
}

function readRun(run: Element, isDeleted: boolean, atoms: Atom[]): void {
  for (const element of run.elements) {
    const text =
      element.name === "w:t" || element.name === "w:delText"
        ? element.text
        : (SIGNS[element.name] ?? "");
    for (let offset = 0; offset < text.length; offset++)
      atoms.push({
        char: text[offset] ?? "",
        element,
        run,
        offset,
        isDeleted,
      });
  }
}
