import { unzipSync } from "fflate";
import {
  changedPackage,
  packageBytes,
} from "../../../src/host/openxml/changedPackage";
import { openPackage } from "../../../src/host/openxml/openPackage";
import { readOwnPart } from "../../../src/host/openxml/ownPart";
import { ownPartChanges } from "../../../src/host/openxml/ownPartChanges";
import type { OfficePackage } from "../../../src/host/openxml/package";
import { docxOf, documentXml, p } from "../../support/docxOf";
import {
  contentTypes,
  rootRelationships,
  WORD_MAIN,
  zipOf,
} from "../../support/zipOf";

const OWN = "urn:own:state";

function open(bytes: Uint8Array): OfficePackage {
  const opened = openPackage(bytes);
  if (!opened.ok) throw new Error(opened.failure.kind);
  return opened.value;
}
const put = (bytes: Uint8Array, text: string | null): Uint8Array => {
  const file = open(bytes);
  return packageBytes(changedPackage(file, ownPartChanges(file, OWN, text)));
};
const textIn = (bytes: Uint8Array): string | undefined =>
  readOwnPart(open(bytes), OWN)?.text;

const other = "<other xmlns='urn:other'>x</other>";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const base = {
  "[Content_Types].xml": contentTypes({ "word/document.xml": WORD_MAIN }),
  "_rels/.rels": rootRelationships("word/document.xml"),
  "word/document.xml": documentXml(p("x")),
};
const relationships = (inside: string, prefix = ""): string =>
  `<${prefix}Relationships xmlns${prefix && `:${prefix.slice(0, -1)}`}="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</${prefix}Relationships>`;

test.each<[string, Uint8Array]>([
  ["with relationships", docxOf(p("x"), { styles: "" })],
  ["without relationships", zipOf(base)],
  [
    "with empty relationships",
    zipOf({
      ...base,
      "word/_rels/document.xml.rels": relationships("").replace(
        "></Relationships>",
        "/>",
      ),
    }),
  ],
  [
    "with another custom part, in the strict namespaces",
    zipOf({
      ...base,
      "customXml/item1.xml": other,
      "word/_rels/document.xml.rels": relationships(
        `<q:Relationship Id="rId2" Type="${STRICT}/customXml" Target="../customXml/item1.xml"/>`,
        "q:",
      ),
    }),
  ],
])("a part of our own is kept in a file %s", (_, bytes) => {
  expect(textIn(bytes)).toBeUndefined();
  const first = put(bytes, '{"a":"<я>&\u0001"}');
  expect(textIn(first)).toBe('{"a":"<я>&"}');
  const second = put(first, "other");
  expect(textIn(second)).toBe("other");
  expect(Object.keys(unzipSync(second))).toEqual(Object.keys(unzipSync(first)));
  const gone = put(second, null);
  expect(textIn(gone)).toBeUndefined();
  expect(
    open(gone).parts.filter((part) => part.startsWith("customXml/")),
  ).toEqual(open(bytes).parts.filter((part) => part.startsWith("customXml/")));
  expect(open(gone).text("word/document.xml")).toEqual(
    open(bytes).text("word/document.xml"),
  );
});

test("nothing is written where there is nothing to take away", () => {
  expect(ownPartChanges(open(docxOf(p("x"))), OWN, null)).toEqual([]);
});
