import { builtinFormat } from "../numberFormat/builtinFormats";
import type { NumberFormat } from "../numberFormat/NumberFormat";
import { readNumberFormat } from "../numberFormat/readNumberFormat";
import type { XmlElement } from "../xml";
import { attribute, child, childElements } from "../xmlTree";
import { isFalse } from "./sheetValues";

/** What a cell's style index (`s`) says, as far as reading and writing text need it. */
export interface SheetStyles {
  numberFormat(style: number): NumberFormat;
  /** Sheet protection, where it is on, keeps the cell from being changed. */
  locked(style: number): boolean;
}

/** Reads `styles.xml`; without it every cell is «General» and locked. */
export function readSheetStyles(root: XmlElement | null): SheetStyles {
  const codes = new Map<number, string>();
  const formats = root && child(root, "x:numFmts");
  for (const element of formats ? childElements(formats, "x:numFmt") : []) {
    const id = Number(attribute(element, "numFmtId"));
    const code = attribute(element, "formatCode") ?? "General";
    if (!isSystemDate(id, code)) codes.set(id, code);
  }
  const xfs = root && child(root, "x:cellXfs");
  const styles = xfs ? childElements(xfs, "x:xf") : [];
  const read = new Map<number, NumberFormat>();
  return {
    numberFormat: (style) => {
      const xf = styles[style];
      const id = Number((xf && attribute(xf, "numFmtId")) ?? 0);
      let format = read.get(id);
      if (!format) {
        format = readNumberFormat(codes.get(id) ?? builtinFormat(id));
        read.set(id, format);
      }
      return format;
    },
    locked: (style) => {
      const xf = styles[style];
      const protection = xf && child(xf, "x:protection");
      return !(protection && isFalse(attribute(protection, "locked")));
    },
  };
}

/** Ids 14 and 22 follow the system's locale, even where a file spells them out in American. */
const isSystemDate = (id: number, code: string): boolean =>
  (id === 14 && /^(?:mm-dd-yy|m\/d\/yyyy|m\/d\/yy)$/.test(code)) ||
  (id === 22 && /^m\/d\/yy(?:yy)? h:mm$/.test(code));
