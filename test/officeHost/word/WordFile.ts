import {
  changedPackage,
  packageBytes,
} from "../../../src/host/openxml/changedPackage";
import { openPackage } from "../../../src/host/openxml/openPackage";
import type { OfficePackage } from "../../../src/host/openxml/package";
import type { PartChange } from "../../../src/host/openxml/partChange";
import { relationshipsPart } from "../../../src/host/openxml/partNames";
import { escapeXml } from "../../../src/host/openxml/xmlText";
import { Element } from "./Element";

const RELATIONSHIPS =
  "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A .docx open in the simulated Word: its main part as a tree that can be changed, the other parts as they are. */
export class WordFile {
  readonly root: Element;
  readonly body: Element;
  readonly settings: Element | null;
  readonly styles: Element | null;
  readonly numbering: Element | null;
  /** `w:comments`, made when the first comment is. */
  comments: Element | null;
  private readonly file: OfficePackage;
  private readonly parts: Readonly<
    Record<"settings" | "comments", string | null>
  >;

  constructor(bytes: Uint8Array) {
    const opened = openPackage(bytes);
    if (!opened.ok) throw new Error(`Not a document: ${opened.failure.kind}`);
    this.file = opened.value;
    const root = this.read(this.file.mainPart);
    const body = root?.child("w:body");
    if (!root || !body) throw new Error("A document without a body.");
    this.root = root;
    this.body = body;
    const part = (type: string) => this.file.related(this.file.mainPart, type);
    this.parts = { settings: part("settings"), comments: part("comments") };
    const styles = part("styles");
    this.styles = styles ? this.read(styles) : null;
    const numbering = part("numbering");
    this.numbering = numbering ? this.read(numbering) : null;
    this.settings = this.parts.settings ? this.read(this.parts.settings) : null;
    this.comments = this.parts.comments ? this.read(this.parts.comments) : null;
  }

  /** The part of comments, made where the document has none. */
  ensureComments(): Element {
    this.comments ??= new Element("w:comments", "w:comments").set(
      "xmlns:w",
      this.namespace,
    );
    return this.comments;
  }

  /** What `getOoxml()` gives for these blocks of the body: a flat package that is a document of its own. */
  flat(blocks: readonly Element[]): string {
    const body = this.root.make("w:body");
    const sections = this.body.child("w:sectPr");
    const shell = this.root.clone();
    shell.children.length = 0;
    const content = blocks.map(String).join("");
    const closing =
      blocks.at(-1)?.name === "w:tbl" ? String(body.make("w:p")) : "";
    const document = shell
      .append(body.append("\u0000"))
      .toString()
      .replace("\u0000", () => content + closing + String(sections ?? ""));
    const types = [
      "styles",
      "settings",
      "numbering",
      "fontTable",
      "theme",
      "footnotes",
    ];
    const related = types.flatMap((type) => {
      const name = this.file.related(this.file.mainPart, type);
      const text = name === null ? null : this.file.text(name);
      return name !== null && text?.ok
        ? [{ type, name, text: text.value }]
        : [];
    });
    return [
      '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">',
      flatPart(
        "/_rels/.rels",
        RELS_TYPE,
        relationships([
          {
            id: "rId1",
            type: "officeDocument",
            target: "word/document.xml",
          },
        ]),
      ),
      flatPart(
        "/word/_rels/document.xml.rels",
        RELS_TYPE,
        relationships(
          related.map(({ type }, index) => ({
            id: `rId${index + 1}`,
            type,
            target: `${type}.xml`,
          })),
        ),
      ),
      flatPart("/word/document.xml", `${WORD}.document.main+xml`, document),
      ...related.map(({ type, text }) =>
        flatPart(
          `/word/${type}.xml`,
          type === "theme"
            ? "application/vnd.openxmlformats-officedocument.theme+xml"
            : `${WORD}.${type}+xml`,
          text.replace(/^\uFEFF?\s*<\?xml[^>]*\?>\s*/, ""),
        ),
      ),
      "</pkg:package>",
    ].join("");
  }

  /** The file as Word would save it now. */
  save(): Uint8Array {
    const { mainPart } = this.file;
    const changes: PartChange[] = [
      { kind: "write", part: mainPart, text: DECLARATION + String(this.root) },
    ];
    if (this.settings && this.parts.settings)
      changes.push({
        kind: "write",
        part: this.parts.settings,
        text: DECLARATION + String(this.settings),
      });
    if (this.comments) {
      const part = this.parts.comments ?? "word/comments.xml";
      changes.push({
        kind: "write",
        part,
        text: DECLARATION + String(this.comments),
        contentType: `${WORD}.comments+xml`,
      });
      if (!this.parts.comments) changes.push(this.relate("comments", part));
    }
    return packageBytes(changedPackage(this.file, changes));
  }

  private get namespace(): string {
    return (
      [...this.root.attributes].find(
        ([name, { value }]) =>
          name.startsWith("xmlns") &&
          /wordprocessingml\/(?:2006\/)?main$/.test(value),
      )?.[1].value ?? ""
    );
  }

  private read(part: string): Element | null {
    const read = this.file.xml(part);
    return read.ok ? Element.of(read.value) : null;
  }

  private relate(type: string, part: string): PartChange {
    const name = relationshipsPart(this.file.mainPart);
    const root =
      (this.file.has(name) ? this.read(name) : null) ??
      new Element("rel:Relationships", "Relationships").set(
        "xmlns",
        RELATIONSHIPS,
      );
    root.append(
      new Element("rel:Relationship", "Relationship")
        .set("Id", `simulated-${type}`)
        .set("Type", `${OFFICE}/${type}`)
        .set("Target", `/${part}`),
    );
    return {
      kind: "write",
      part: name,
      text: DECLARATION + String(root),
      contentType: RELS_TYPE,
    };
  }
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

const flatPart = (name: string, type: string, xml: string): string =>
  `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;

const relationships = (
  list: readonly { id: string; type: string; target: string }[],
): string =>
  `<Relationships xmlns="${RELATIONSHIPS}">${list
    .map(
      ({ id, type, target }) =>
        `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${escapeXml(target)}"/>`,
    )
    .join("")}</Relationships>`;
