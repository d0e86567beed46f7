import type { XmlElement } from "../../../src/host/openxml/xml";
import { escapeXml } from "../../../src/host/openxml/xmlText";
import { attributesOf } from "../../../src/host/openxml/xmlTree";
import { unescapeXml } from "../../../src/host/openxml/xmlText";

export type Node = Element | string;

/** An element of a document that can be changed, as Word holds it; names are canonical (`w:tbl`), whatever the file's prefixes. */
export class Element {
  readonly name: string;
  /** The name as the file writes it. */
  readonly raw: string;
  /** Values by canonical name, with the names as the file writes them. */
  readonly attributes: Map<string, { raw: string; value: string }>;
  children: Node[] = [];
  parent: Element | null = null;

  constructor(
    name: string,
    raw: string,
    attributes: Map<string, { raw: string; value: string }> = new Map(),
  ) {
    this.name = name;
    this.raw = raw;
    this.attributes = attributes;
  }

  static of(source: XmlElement): Element {
    const { text } = source.document;
    const attributes = new Map(
      attributesOf(source).map(({ name, value, start }) => [
        name,
        { raw: /^[^\s=]+/.exec(text.slice(start))?.[0] ?? name, value },
      ]),
    );
    const element = new Element(
      source.name,
      text.slice(source.start + 1, source.nameEnd),
      attributes,
    );
    for (const node of source.children)
      if (node.kind === "element") element.append(Element.of(node));
      else {
        const raw = text.slice(node.start, node.end);
        element.children.push(node.cdata ? raw : unescapeXml(raw));
      }
    return element;
  }

  get elements(): readonly Element[] {
    return this.children.filter((node) => typeof node !== "string");
  }

  child(name: string): Element | null {
    return this.elements.find((one) => one.name === name) ?? null;
  }

  all(name: string): readonly Element[] {
    return this.elements.filter((one) => one.name === name);
  }

  get(name: string): string | null {
    return this.attributes.get(name)?.value ?? null;
  }

  /** The value of an attribute of a child: `val("w:gridSpan")`. */
  val(name: string, attribute = "w:val"): string | null {
    return this.child(name)?.get(attribute) ?? null;
  }

  set(name: string, value: string): this {
    const raw = this.attributes.get(name)?.raw ?? this.rawName(name);
    this.attributes.set(name, { raw, value });
    return this;
  }

  /** A new element beside this one in the same vocabulary, not yet anywhere in the document. */
  make(name: string, attributes: Readonly<Record<string, string>> = {}) {
    const made = new Element(name, this.rawName(name));
    made.parent = this;
    for (const [key, value] of Object.entries(attributes))
      made.attributes.set(key, { raw: this.rawName(key), value });
    made.parent = null;
    return made;
  }

  append(...nodes: readonly Node[]): this {
    return this.insert(this.children.length, ...nodes);
  }

  insert(at: number, ...nodes: readonly Node[]): this {
    for (const node of nodes)
      if (typeof node !== "string") {
        node.remove();
        node.parent = this;
      }
    this.children.splice(at, 0, ...nodes);
    return this;
  }

  before(...nodes: readonly Element[]): void {
    this.parent?.insert(this.index, ...nodes);
  }

  after(...nodes: readonly Element[]): void {
    this.parent?.insert(this.index + 1, ...nodes);
  }

  remove(): void {
    if (this.parent) {
      const at = this.parent.children.indexOf(this);
      if (at >= 0) this.parent.children.splice(at, 1);
    }
    this.parent = null;
  }

  clone(): Element {
    const copy = new Element(this.name, this.raw, new Map(this.attributes));
    for (const node of this.children)
      copy.append(typeof node === "string" ? node : node.clone());
    return copy;
  }

  /** The nearest element around this one with the name. */
  closest(name: string): Element | null {
    for (let at = this.parent; at; at = at.parent)
      if (at.name === name) return at;
    return null;
  }

  get root(): Element {
    return this.parent?.root ?? this;
  }

  get index(): number {
    return this.parent?.children.indexOf(this) ?? 0;
  }

  get text(): string {
    return this.children
      .map((node) => (typeof node === "string" ? node : node.text))
      .join("");
  }

  toString(): string {
    const attributes = [...this.attributes.values()]
      .map(({ raw, value }) => ` ${raw}="${escapeXml(value)}"`)
      .join("");
    return this.children.length === 0
      ? `<${this.raw}${attributes}/>`
      : `<${this.raw}${attributes}>${this.children
          .map((node) => (typeof node === "string" ? escapeXml(node) : node))
          .join("")}</${this.raw}>`;
  }

  /** With the prefix that this file writes for the vocabulary of `w:`. */
  private rawName(name: string): string {
    return name.startsWith("w:") && this.name.startsWith("w:")
      ? this.raw.replace(/[^:]*$/, "") + name.slice(2)
      : name;
  }
}

/** The child of this name, made at its place where there is none: at the beginning, or after those that come before it. */
export function ensureChild(
  parent: Element,
  name: string,
  after: readonly string[] = [],
): Element {
  const known = parent.child(name);
  if (known) return known;
  const made = parent.make(name);
  let at = 0;
  for (const [index, node] of parent.children.entries())
    if (typeof node !== "string" && after.includes(node.name)) at = index + 1;
  parent.insert(at, made);
  return made;
}
