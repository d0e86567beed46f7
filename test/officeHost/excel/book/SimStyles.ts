import { builtinFormat } from "../../../../src/host/openxml/numberFormat/builtinFormats";
import type { NumberFormat } from "../../../../src/host/openxml/numberFormat/NumberFormat";
import { readNumberFormat } from "../../../../src/host/openxml/numberFormat/readNumberFormat";
import { americanCode, builtinId } from "./formatCodes";
import {
  attributeOf,
  childNode,
  childNodes,
  copyNode,
  isOn,
  neededChild,
  newNode,
  setAttribute,
  writeNode,
  type XmlNode,
} from "./XmlNode";

/** The order of the children of `x:styleSheet` (ECMA-376 part 1, 18.8.39). */
const ORDER =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs".split(" ");
/** Of `x:xf` (18.8.45). */
const XF_ORDER = ["alignment", "protection", "extLst"];

type PieceKind = "font" | "fill" | "border";

/** Look and number formats by style index; a changed look is a new index. */
export class SimStyles {
  readonly root: XmlNode;
  private readonly known = new Map<string, number>();
  private readonly codes = new Map<number, string>();
  private readonly formats = new Map<number, NumberFormat>();

  constructor(root: XmlNode) {
    this.root = root;
    const xfs = this.list("cellXfs");
    if (xfs.children.length === 0)
      xfs.children.push(newNode(root, "xf", { numFmtId: 0 }));
  }

  /** The format code in American, as Range.numberFormat. */
  code(style: number): string {
    let code = this.codes.get(style);
    if (code === undefined) {
      const id = this.formatId(style);
      code = this.custom(id) ?? americanCode(id);
      this.codes.set(style, code);
    }
    return code;
  }

  /** The format as this computer shows it. */
  shown(style: number): NumberFormat {
    let format = this.formats.get(style);
    if (!format) {
      const id = this.formatId(style);
      const custom = this.custom(id);
      const isSystem = id === 14 || id === 22 || custom === null;
      format = readNumberFormat(isSystem ? builtinFormat(id) : custom);
      this.formats.set(style, format);
    }
    return format;
  }

  isText(style: number): boolean {
    return this.code(style) === "@";
  }

  isLocked(style: number): boolean {
    const protection = childNode(this.xf(style), "x:protection");
    return !protection || attributeOf(protection, "locked") !== "0";
  }

  hasQuote(style: number): boolean {
    return isOn(this.xf(style), "quotePrefix");
  }

  withCode(style: number, code: string): number {
    return this.derived(style, (xf) => {
      setAttribute(xf, "numFmtId", String(this.idOf(code)));
      setAttribute(xf, "applyNumberFormat", "1");
    });
  }

  withQuote(style: number, quote: boolean): number {
    if (this.hasQuote(style) === quote) return style;
    return this.derived(style, (xf) => {
      setAttribute(xf, "quotePrefix", quote ? "1" : null);
    });
  }

  withLock(style: number, locked: boolean): number {
    return this.derived(style, (xf) => {
      const protection = neededChild(xf, "protection", XF_ORDER);
      setAttribute(protection, "locked", locked ? "1" : "0");
    });
  }

  alignment(style: number, name: string): string | null {
    const found = childNode(this.xf(style), "x:alignment");
    return found && attributeOf(found, name);
  }

  withAlignment(style: number, name: string, value: string): number {
    return this.derived(style, (xf) => {
      setAttribute(neededChild(xf, "alignment", XF_ORDER), name, value);
      setAttribute(xf, "applyAlignment", "1");
    });
  }

  /** The font, fill or border of the style, as its element stands. */
  piece(style: number, kind: PieceKind): XmlNode | null {
    const id = Number(attributeOf(this.xf(style), `${kind}Id`) ?? 0);
    return childNodes(this.list(`${kind}s`))[id] ?? null;
  }

  withPiece(
    style: number,
    kind: PieceKind,
    change: (piece: XmlNode) => void,
  ): number {
    const now = this.piece(style, kind);
    const piece = now ? copyNode(now) : newNode(this.root, kind);
    change(piece);
    const pieces = this.list(`${kind}s`);
    const text = writeNode(piece);
    let id = childNodes(pieces).findIndex((one) => writeNode(one) === text);
    if (id < 0) {
      pieces.children.push(piece);
      id = childNodes(pieces).length - 1;
      setAttribute(pieces, "count", String(id + 1));
    }
    return this.derived(style, (xf) => {
      setAttribute(xf, `${kind}Id`, String(id));
      const name = kind.charAt(0).toUpperCase() + kind.slice(1);
      setAttribute(xf, `apply${name}`, "1");
    });
  }

  private derived(style: number, change: (xf: XmlNode) => void): number {
    const xf = copyNode(this.xf(style));
    change(xf);
    const xfs = this.list("cellXfs");
    const key = writeNode(xf);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    xfs.children.push(xf);
    const index = childNodes(xfs).length - 1;
    setAttribute(xfs, "count", String(index + 1));
    this.known.set(key, index);
    return index;
  }

  private xf(style: number): XmlNode {
    const [first, ...rest] = childNodes(this.list("cellXfs"));
    return rest[style - 1] ?? first ?? newNode(this.root, "xf");
  }

  private formatId(style: number): number {
    return Number(attributeOf(this.xf(style), "numFmtId") ?? 0);
  }

  private custom(id: number): string | null {
    const formats = childNode(this.root, "x:numFmts");
    const found = (formats ? childNodes(formats) : []).find(
      (one) => Number(attributeOf(one, "numFmtId")) === id,
    );
    return found ? attributeOf(found, "formatCode") : null;
  }

  private idOf(code: string): number {
    const builtin = builtinId(code);
    if (builtin !== null) return builtin;
    const formats = this.list("numFmts");
    const list = childNodes(formats);
    const found = list.find((one) => attributeOf(one, "formatCode") === code);
    if (found) return Number(attributeOf(found, "numFmtId"));
    const ids = list.map((one) => Number(attributeOf(one, "numFmtId")));
    const id = Math.max(163, ...ids) + 1;
    formats.children.push(
      newNode(this.root, "numFmt", { numFmtId: id, formatCode: code }),
    );
    setAttribute(formats, "count", String(list.length + 1));
    return id;
  }

  private list(local: string): XmlNode {
    return neededChild(this.root, local, ORDER);
  }
}
