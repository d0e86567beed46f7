// Not fflate's own: where it finds no TextEncoder, as in jsdom, it mangles what is beyond U+FFFF.
import { TextDecoder, TextEncoder } from "node:util";
import { unzipSync, zipSync } from "fflate";
import {
  partKey,
  relationshipsPart,
  resolveTarget,
} from "../../../../src/host/openxml/partNames";
import {
  attributeOf,
  childNodes,
  newNode,
  parseNode,
  removeChild,
  writeNode,
  type XmlNode,
} from "./XmlNode";

const OFFICE =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const RELATIONSHIPS =
  "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "[Content_Types].xml";

const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

export interface SimRelationship {
  readonly id: string;
  /** The last segment of the type. */
  readonly type: string;
  readonly target: string;
  readonly node: XmlNode;
}

/** The parts of a file, to be changed in place. Parts nobody asks for keep their bytes. */
export class SimPackage {
  private readonly bytes: Map<string, Uint8Array>;
  private readonly trees = new Map<string, XmlNode>();

  constructor(file: Uint8Array) {
    this.bytes = new Map(Object.entries(unzipSync(file)));
  }

  has(part: string): boolean {
    return this.nameOf(part) !== null;
  }

  /** The root of a part; what is changed in it is saved. */
  tree(part: string): XmlNode {
    const name = this.nameOf(part);
    if (name === null) throw new Error(`no part ${part}`);
    let tree = this.trees.get(name);
    if (!tree) {
      tree = parseNode(decoded(this.bytes.get(name) ?? new Uint8Array()));
      this.trees.set(name, tree);
    }
    return tree;
  }

  text(part: string): string {
    const name = this.nameOf(part);
    const bytes = name === null ? null : this.bytes.get(name);
    return bytes ? decoded(bytes) : "";
  }

  writeText(part: string, text: string): void {
    const name = this.nameOf(part) ?? part;
    this.trees.delete(name);
    this.bytes.set(name, encoded(text));
  }

  /**
   * Adds a part under a free name made of `stem`, a number and the extension, related to `source`; `type` is one of
   * Office's own, or a whole address.
   */
  add(
    source: string,
    type: string,
    stem: string,
    text: string,
    contentType: string,
  ): { readonly part: string; readonly id: string } {
    const [base = "", extension = "xml"] = stem.split(/\.(?=[^.]*$)/);
    let number = 1;
    while (this.has(`${base}${number}.${extension}`)) number++;
    const part = `${base}${number}.${extension}`;
    this.writeText(part, text);
    const types = this.tree(TYPES);
    const override = { PartName: `/${part}`, ContentType: contentType };
    types.children.push(newNode(types, "Override", override));
    return { part, id: this.relate(source, type, part) };
  }

  remove(source: string, part: string): void {
    const name = this.nameOf(part) ?? part;
    this.bytes.delete(name);
    this.trees.delete(name);
    this.bytes.delete(relationshipsPart(name));
    const types = this.tree(TYPES);
    for (const one of childNodes(types))
      if (partKey(attributeOf(one, "PartName") ?? "") === partKey(name))
        removeChild(types, one);
    const root = this.tree(relationshipsPart(source));
    for (const { target, node } of this.relationships(source))
      if (partKey(target) === partKey(name)) removeChild(root, node);
  }

  relationships(source: string): readonly SimRelationship[] {
    const part = relationshipsPart(source);
    if (!this.has(part)) return [];
    return childNodes(this.tree(part)).flatMap((node) =>
      attributeOf(node, "TargetMode") === "External"
        ? []
        : [
            {
              id: attributeOf(node, "Id") ?? "",
              type: (attributeOf(node, "Type") ?? "").replace(/^.*\//, ""),
              target: resolveTarget(source, attributeOf(node, "Target") ?? ""),
              node,
            },
          ],
    );
  }

  related(source: string, type: string): string | null {
    const found = this.relationships(source).find((one) => one.type === type);
    return found && this.has(found.target) ? found.target : null;
  }

  private relate(source: string, type: string, target: string): string {
    const part = relationshipsPart(source);
    if (!this.has(part))
      this.writeText(part, `<Relationships xmlns="${RELATIONSHIPS}"/>`);
    const root = this.tree(part);
    const used = new Set(childNodes(root).map((one) => attributeOf(one, "Id")));
    let number = 1;
    while (used.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    root.children.push(
      newNode(root, "Relationship", {
        Id: id,
        Type: type.includes(":") ? type : OFFICE + type,
        Target: `/${target}`,
      }),
    );
    return id;
  }

  save(): Uint8Array {
    const files: Record<string, Uint8Array> = {};
    for (const [name, bytes] of this.bytes) {
      const tree = this.trees.get(name);
      files[name] = tree ? encoded(writeNode(tree)) : bytes;
    }
    return zipSync(files, { mtime: "2024-05-06T10:20:30" });
  }

  private nameOf(part: string): string | null {
    if (this.bytes.has(part)) return part;
    const key = partKey(part);
    for (const name of this.bytes.keys())
      if (partKey(name) === key) return name;
    return null;
  }
}
