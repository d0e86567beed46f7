import { openDocx } from "../../../src/host/docx/openDocx";
import { docxOf, documentXml, p, tbl, tc, tr } from "../../support/docxOf";
import { sharedFiles } from "../../support/sharedFiles";
import {
  contentTypes,
  rootRelationships,
  WORD_MAIN,
  zipOf,
} from "../../support/zipOf";

const withDocument = (xml: string): Uint8Array =>
  zipOf({
    "[Content_Types].xml": contentTypes({ "word/document.xml": WORD_MAIN }),
    "_rels/.rels": rootRelationships("word/document.xml"),
    "word/document.xml": xml,
  });

/** What opening gives, and that it does not take much memory. */
function answer(bytes: Uint8Array): string {
  const before = process.memoryUsage();
  const opened = openDocx(bytes);
  const after = process.memoryUsage();
  expect(after.rss - before.rss).toBeLessThan(700 * 1024 * 1024);
  return opened.ok ? "opened" : opened.failure.kind;
}

const entities = Array.from(
  { length: 30 },
  (_, index) => `<!ENTITY e${index + 1} "&e${index};&e${index};">`,
).join("");

test.each<[string, Uint8Array, string]>([
  [
    "an entity bomb",
    withDocument(
      `<!DOCTYPE x [<!ENTITY e0 "ha">${entities}]>${documentXml(p("&e30;"))}`,
    ),
    "doctype",
  ],
  [
    "an external entity",
    withDocument(
      `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${documentXml(p("&e;"))}`,
    ),
    "doctype",
  ],
  [
    "a zip bomb",
    withDocument(documentXml(p(" ".repeat(140_000_000)))),
    "too-large",
  ],
  [
    "tables nested beyond the limit",
    docxOf("<w:tbl><w:tr><w:tc>".repeat(5000)),
    "damaged",
  ],
  [
    "wrappers nested near the limit",
    docxOf(
      `${"<w:sdt><w:sdtContent>".repeat(450)}${p("x")}${"</w:sdtContent></w:sdt>".repeat(450)}`,
    ),
    "opened",
  ],
  [
    "alternatives nested near the limit",
    docxOf(
      p(
        `<w:r>${"<mc:AlternateContent><mc:Fallback>".repeat(450)}<w:t>x</w:t>${"</mc:Fallback></mc:AlternateContent>".repeat(450)}</w:r>`,
      ),
    ),
    "opened",
  ],
  [
    "fields left open",
    docxOf(
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(20_000) +
          "<w:r><w:t>x</w:t></w:r>",
      ),
    ),
    "opened",
  ],
  [
    "a long run of spaces",
    docxOf(p(`<w:r><w:t>a${" ".repeat(1_000_000)}b</w:t></w:r>`)),
    "opened",
  ],
  [
    "a row of many cells",
    docxOf(tbl(tr(Array.from({ length: 20_000 }, () => tc("x"))))),
    "opened",
  ],
  [
    "a merge down many rows",
    docxOf(
      tbl(
        tr([tc("x", '<w:vMerge w:val="restart"/>')]),
        tr([tc("", "<w:vMerge/>")]).repeat(20_000),
      ),
    ),
    "opened",
  ],
  ["a body that is missing", withDocument("<a/>"), "damaged"],
  ["nothing in the main part", withDocument(""), "damaged"],
])(
  "%s gives an answer",
  (_, bytes, kind) => {
    expect(answer(bytes)).toBe(kind);
  },
  20_000,
);

const corpus = sharedFiles("corpus/docx", ".docx");
if (corpus.length > 0)
  test.each(corpus)("%s opens", (_, bytes) => {
    expect(answer(bytes)).toBe("opened");
  });

const hostile = sharedFiles("corpus/hostile", ".docx");
if (hostile.length > 0)
  test.each(hostile)("%s gives an answer", (_, bytes) => {
    expect(answer(bytes)).toMatch(/^[a-z-]+$/);
  });
