import {
  parseXml as parseReference,
  XmlCdata,
  XmlElement as ReferenceElement,
  XmlText as ReferenceText,
} from "@rgrove/parse-xml";
import fc from "fast-check";
import { openPackage } from "../../../src/host/openxml/openPackage";
import { parseXml, type XmlElement } from "../../../src/host/openxml/xml";
import { escapeXml, unescapeXml } from "../../../src/host/openxml/xmlText";
import {
  attribute,
  attributesOf,
  child,
  chosenBranch,
  contentOf,
  sourceOf,
  textContent,
} from "../../../src/host/openxml/xmlTree";
import { sharedFiles } from "../../support/sharedFiles";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

function root(text: string): XmlElement {
  const parsed = parseXml(text);
  if (!parsed.ok) throw new Error(`${parsed.reason} at ${parsed.offset}`);
  return parsed.value.root;
}

const reasonOf = (text: string): string => {
  const parsed = parseXml(text);
  return parsed.ok ? "parsed" : parsed.reason;
};

describe("names", () => {
  test.each([
    `<w:tbl xmlns:w="${W}"/>`,
    `<w:tbl xmlns:w="${STRICT}"/>`,
    `<tbl xmlns='${W}'/>`,
    `<ns0:tbl xmlns:ns0 = "${W}" />`,
  ])("are canonical in %s", (text) => {
    expect(root(text).name).toBe("w:tbl");
  });

  test("follow declarations inside and end with them", () => {
    const outer = root(
      `<a xmlns:w="urn:x"><w:p xmlns:w="${W}"><w:r/></w:p><w:p/><p/></a>`,
    );
    expect(
      outer.children.map((node) => node.kind === "element" && node.name),
    ).toEqual(["w:p", "{urn:x}:p", "p"]);
    expect(child(child(outer, "w:p") ?? outer, "w:r")).not.toBeNull();
  });

  test("of attributes take no default namespace", () => {
    const cell = root(
      `<c xmlns="${W}" xmlns:q="${W}" r="A1" q:val="a&amp;b"/>`,
    );
    expect(attribute(cell, "r")).toBe("A1");
    expect(attribute(cell, "w:val")).toBe("a&b");
    expect(attribute(cell, "val")).toBeNull();
    expect(attributesOf(cell).map(({ name }) => name)).toEqual([
      "xmlns",
      "xmlns:q",
      "r",
      "w:val",
    ]);
  });
});

describe("offsets", () => {
  test("point into the text", () => {
    const text = `<?xml version="1.0"?><!-- > --><a b='>'><c/>one<![CDATA[<two>]]></a >`;
    const a = root(text);
    expect(text.slice(a.start, a.openEnd)).toBe("<a b='>'>");
    expect(text.slice(a.closeStart, a.end)).toBe("</a >");
    expect(textContent(a)).toBe("one<two>");
    const c = child(a, "c") ?? a;
    expect(sourceOf(c)).toBe("<c/>");
    expect([c.openEnd, c.closeStart]).toEqual([c.end, c.end]);
    const [b] = attributesOf(a);
    expect(b && text.slice(b.start, b.end)).toBe("b='>'");
  });
});

test.each([
  ["", "no element"],
  ["<a>", "unclosed element"],
  ["<a></b>", "mismatched end tag"],
  ["<a></ab>", "mismatched end tag"],
  ["<ab></a>", "mismatched end tag"],
  ["</a>", "unexpected end tag"],
  ["<a/><b/>", "second root"],
  ["<a/>text", "text outside the root"],
  ["<a b></a>", "malformed attribute"],
  ["<a b=c></a>", "malformed attribute"],
  ['<a b="c></a>', "malformed attribute"],
  ["<a", "malformed attribute"],
  ["<>", "malformed tag"],
  ["<a><!-- </a>", "unclosed markup"],
  ["<a><!x></a>", "malformed markup"],
  ['<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>', "<!DOCTYPE"],
  ["<!DOCTYPE a []><a/>", "<!DOCTYPE"],
  ['<!DOCTYPE a "x><a/>', "<!DOCTYPE"],
  ["<!DOCTYPE", "<!DOCTYPE"],
  [`<!DOCTYPE a ${`"'" `.repeat(50_000)}[`, "<!DOCTYPE"],
  ["<!DOCTYPE a <a/>", "<!DOCTYPE"],
  ["<a><!DOCTYPE a></a>", "<!DOCTYPE"],
  ["<a/><!DOCTYPE a>", "<!DOCTYPE"],
  ["<a>".repeat(100_000), "nested too deeply"],
])("refuses %.40s", (text, reason) => {
  expect(reasonOf(text)).toBe(reason);
});

test.each([
  "<!DOCTYPE a>",
  '<!DOCTYPE a SYSTEM "a.dtd">',
  `<!DOCTYPE a PUBLIC "-//X//DTD [a] 'b'>//EN" 'a.dtd' >`,
])("passes over %s, which declares nothing", (declaration) => {
  expect(
    textContent(root(`<?xml version="1.0"?>\n${declaration}\n<a>x&y;</a>`)),
  ).toBe("x&y;");
});

test("resolves XML's own entities only", () => {
  expect(textContent(root("<a>&lt;&#1071;&#x42f;&unknown;&amp;lt;</a>"))).toBe(
    "<ЯЯ&unknown;&lt;",
  );
});

test("escaping is undone by unescaping", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(unescapeXml(escapeXml(text))).toBe(text);
    }),
  );
});

describe("mc:AlternateContent", () => {
  const choose = (requires: string): string | undefined => {
    const outer = root(
      `<a xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:new="urn:new"><b/><mc:AlternateContent><mc:Choice Requires="${requires}"><chosen/></mc:Choice><mc:Fallback><fallback/></mc:Fallback></mc:AlternateContent></a>`,
    );
    return contentOf(outer)
      .map((node) => (node.kind === "element" ? node.name : ""))
      .join(" ");
  };
  test.each([
    ["w14", "b chosen"],
    ["new", "b fallback"],
    ["w14 new", "b fallback"],
    ["undeclared", "b fallback"],
  ])("requiring %s reads %s", (requires, read) => {
    expect(choose(requires)).toBe(read);
  });

  test("without a branch for us reads nothing", () => {
    const alternate = root(
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="z"/></mc:AlternateContent>',
    );
    expect(chosenBranch(alternate)).toBeNull();
  });
});

const files = [
  ...sharedFiles("corpus/docx", ".docx"),
  ...sharedFiles("corpus/xlsx", ".xlsx"),
];
if (files.length > 0)
  test.each(files)("agrees with parse-xml on %s", (_, bytes) => {
    const opened = openPackage(bytes);
    if (!opened.ok) throw new Error(opened.failure.kind);
    for (const part of opened.value.parts.filter((name) =>
      /\.(?:xml|rels)$/i.test(name),
    )) {
      const text = opened.value.text(part);
      if (!text.ok) throw new Error(`${part}: ${text.failure.kind}`);
      const outcome = parseXml(text.value);
      if (!outcome.ok) {
        expect(() => parseReference(text.value)).toThrow();
        continue;
      }
      const reference = parseReference(text.value, { includeOffsets: true });
      if (reference.root) same(outcome.value.root, reference.root);
    }
  });

/** The same elements at the same places with the same attributes and text. */
function same(ours: XmlElement, reference: ReferenceElement): void {
  const mine = outline(ours);
  const theirs = referenceOutline(reference);
  expect(mine).toEqual(theirs);
}

function outline(element: XmlElement): unknown[] {
  const { text } = element.document;
  return [
    text.slice(element.start + 1, element.nameEnd),
    element.start,
    element.end,
    attributesOf(element)
      .map(({ value }) => value)
      .sort(),
    element.children.every((node) => node.kind === "text")
      ? textContent(element).replace(/\r\n?/g, "\n")
      : element.children.filter((node) => node.kind === "element").map(outline),
  ];
}

function referenceOutline(element: ReferenceElement): unknown[] {
  const isText = element.children.every(
    (node) => !(node instanceof ReferenceElement),
  );
  const text = element.children
    .filter((node) => node instanceof ReferenceText || node instanceof XmlCdata)
    .map((node) => node.text)
    .join("");
  return [
    element.name,
    element.start,
    // parse-xml tells no end where characters beyond the BMP go before.
    Number.isFinite(element.end) ? element.end : (expect.any(Number) as number),
    Object.values(element.attributes).sort(),
    isText
      ? text
      : element.children
          .filter((node) => node instanceof ReferenceElement)
          .map(referenceOutline),
  ];
}
