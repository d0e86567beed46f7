import { strToU8, unzipSync, strFromU8 } from "fflate";
import {
  changedPackage,
  packageBytes,
} from "../../../src/host/openxml/changedPackage";
import {
  openFlatOpc,
  openPackage,
} from "../../../src/host/openxml/openPackage";
import type { OfficePackage } from "../../../src/host/openxml/package";
import type { PartChange } from "../../../src/host/openxml/partChange";
import { sharedFiles } from "../../support/sharedFiles";
import {
  contentTypes,
  OFFICE_RELS,
  rootRelationships,
  WORD_MAIN,
  zipOf,
} from "../../support/zipOf";

const MAIN = "<main/>";
const FILES = {
  "[Content_Types].xml": contentTypes({ "word/document.xml": WORD_MAIN }),
  "_rels/.rels": rootRelationships("word/document.xml"),
  "word/document.xml": MAIN,
  "word/styles.xml": "<styles/>",
  "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE_RELS}/styles" Target="STYLES.xml"/><Relationship Id="r2" Type="${OFFICE_RELS}/hyperlink" Target="file:///etc/passwd" TargetMode="External"/><Relationship Id="r3" Type="${OFFICE_RELS}/customXml" Target="../customXml/item1.xml"/></Relationships>`,
};

function open(files: Record<string, string | Uint8Array>): OfficePackage {
  const opened = openPackage(zipOf(files));
  if (!opened.ok) throw new Error(opened.failure.kind);
  return opened.value;
}

const save = (pkg: OfficePackage, changes: readonly PartChange[]): Uint8Array =>
  packageBytes(changedPackage(pkg, changes));

/** Parts as strings: jest compares long arrays slowly. */
const contents = (zip: Uint8Array): [string, string][] =>
  Object.entries(unzipSync(zip)).map(([name, bytes]) => [
    name,
    strFromU8(bytes, true),
  ]);

const failureOf = (bytes: Uint8Array, limit?: number): unknown => {
  const opened = openPackage(bytes, limit);
  return opened.ok ? "opened" : opened.failure;
};

const foreign = (looksLike: string): unknown => ({
  kind: "not-office",
  looksLike,
});

describe("parts", () => {
  test("are found whatever their case, slash or encoding", () => {
    const opened = open(FILES);
    expect(opened.parts).toEqual(Object.keys(FILES));
    expect(opened.kind).toBe("word");
    expect(opened.mainPart).toBe("word/document.xml");
    expect(opened.has("/Word/%64ocument.xml")).toBe(true);
    expect(opened.text("WORD/DOCUMENT.XML")).toEqual({ ok: true, value: MAIN });
    expect(opened.text("word/none.xml")).toMatchObject({
      failure: { kind: "damaged", part: "word/none.xml" },
    });
  });

  test.each([
    ["UTF-8 with a mark", strToU8("\ufeff<я/>")],
    [
      "UTF-16 LE",
      new Uint8Array([0xff, 0xfe, 0x3c, 0, 0x4f, 4, 0x2f, 0, 0x3e, 0]),
    ],
    [
      "UTF-16 BE",
      new Uint8Array([0xfe, 0xff, 0, 0x3c, 4, 0x4f, 0, 0x2f, 0, 0x3e]),
    ],
    [
      "UTF-16 without a mark",
      new Uint8Array([0x3c, 0, 0x4f, 4, 0x2f, 0, 0x3e, 0]),
    ],
  ])("are decoded from %s", (_, bytes) => {
    const opened = open({ ...FILES, "word/document.xml": bytes });
    expect(opened.text("word/document.xml")).toEqual({
      ok: true,
      value: "<я/>",
    });
  });

  test("are decoded from a declared encoding", () => {
    const declaration = strToU8(
      '<?xml version="1.0" encoding="windows-1251"?><a>',
    );
    const bytes = new Uint8Array([...declaration, 0xdf, ...strToU8("</a>")]);
    const opened = open({ ...FILES, "word/document.xml": bytes });
    expect(opened.text("word/document.xml")).toMatchObject({
      value: expect.stringContaining("<a>Я</a>") as string,
    });
  });

  test("with broken bytes are damaged", () => {
    const opened = open({
      ...FILES,
      "word/document.xml": new Uint8Array([0xc3, 0x28]),
    });
    expect(opened.text("word/document.xml")).toMatchObject({
      failure: { kind: "damaged" },
    });
  });

  test("with broken XML are damaged", () => {
    const opened = open({ ...FILES, "word/document.xml": "<a>" });
    expect(opened.xml(opened.mainPart)).toMatchObject({
      failure: { kind: "damaged", part: "word/document.xml" },
    });
  });
});

describe("relationships", () => {
  test("resolve against their source and never outside", () => {
    const opened = open(FILES);
    expect(opened.relationships("word/document.xml")).toEqual([
      { id: "r1", type: "styles", target: "word/STYLES.xml" },
      { id: "r2", type: "hyperlink", target: null },
      { id: "r3", type: "customXml", target: "customXml/item1.xml" },
    ]);
    expect(opened.related(opened.mainPart, "styles")).toBe("word/STYLES.xml");
    expect(opened.related(opened.mainPart, "customXml")).toBeNull();
    expect(opened.related(opened.mainPart, "hyperlink")).toBeNull();
  });

  test.each([
    ["absolute", "/odd/place.xml"],
    ["with dots", "./odd/x/../place.xml"],
    ["above the root", "../../odd/place.xml"],
    ["with backslashes", "odd\\place.xml"],
  ])("find a main part told %s", (_, target) => {
    const opened = open({
      "[Content_Types].xml": contentTypes({ "odd/place.xml": WORD_MAIN }),
      "_rels/.rels": rootRelationships(
        target,
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      ),
      "odd/place.xml": MAIN,
    });
    expect(opened.mainPart).toBe("odd/place.xml");
  });

  test.each([
    [
      "document.macroEnabled",
      "application/vnd.ms-word.document.macroEnabled.main+xml",
      "word",
    ],
    [
      "template",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
      "word",
    ],
    [
      "workbook",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      "excel",
    ],
    [
      "macro workbook",
      "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
      "excel",
    ],
  ])("accept a %s", (_, type, kind) => {
    const opened = open({
      "[Content_Types].xml": contentTypes({ "a.xml": type }),
      "_rels/.rels": rootRelationships("a.xml"),
      "a.xml": MAIN,
    });
    expect(opened.kind).toBe(kind);
  });

  test("may be missing", () => {
    expect(open({ "word/document.xml": MAIN }).kind).toBe("word");
  });
});

describe("files that are no package", () => {
  const ole = (...names: string[]): Uint8Array => {
    const bytes = new Uint8Array(512 + 128 * names.length);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    names.forEach((name, index) => {
      const at = 512 + 128 * index;
      for (let char = 0; char < name.length; char++)
        bytes[at + char * 2] = name.charCodeAt(char);
      bytes[at + 64] = name.length * 2 + 2;
    });
    return bytes;
  };
  const whole = zipOf(FILES);

  test.each<[string, Uint8Array, unknown]>([
    ["nothing", new Uint8Array(), { kind: "empty" }],
    [
      "a .doc",
      ole("Root Entry", "1Table", "WordDocument"),
      { kind: "legacy-doc" },
    ],
    ["an .xls", ole("Root Entry", "Workbook"), { kind: "legacy-xls" }],
    ["an old .xls", ole("Root Entry", "Book"), { kind: "legacy-xls" }],
    [
      "an encrypted file",
      ole("Root Entry", "EncryptionInfo", "EncryptedPackage"),
      { kind: "password" },
    ],
    [
      "another OLE2 file",
      ole("Root Entry", "PowerPoint Document"),
      foreign("ole"),
    ],
    [
      "a cut zip",
      whole.subarray(0, whole.length >> 1),
      { kind: "truncated", part: null },
    ],
    [
      "four bytes of a zip",
      whole.subarray(0, 4),
      { kind: "truncated", part: null },
    ],
    [
      "an .odt",
      zipOf({
        mimetype: "application/vnd.oasis.opendocument.text",
        "content.xml": "<a/>",
      }),
      { kind: "odf", mediaType: "application/vnd.oasis.opendocument.text" },
    ],
    ["a zip", zipOf({ "a.txt": "text" }), foreign("zip")],
    [
      "a presentation",
      zipOf({
        "[Content_Types].xml": contentTypes({
          "p.xml":
            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
        }),
        "p.xml": MAIN,
      }),
      foreign("presentation"),
    ],
    [
      "an .xlsb",
      zipOf({
        "[Content_Types].xml": contentTypes({
          "xl/workbook.bin":
            "application/vnd.ms-excel.sheet.binary.macroEnabled.main",
        }),
        "_rels/.rels": rootRelationships("xl/workbook.bin"),
        "xl/workbook.bin": "",
      }),
      foreign("xlsb"),
    ],
    ["RTF", strToU8("{\\rtf1 x}"), foreign("rtf")],
    ["PDF", strToU8("%PDF-1.7"), foreign("pdf")],
    ["HTML", strToU8("\ufeff\n<!DOCTYPE html><p>"), foreign("html")],
    ["XHTML", strToU8('<?xml version="1.0"?><html/>'), foreign("html")],
    ["XML", strToU8('<?xml version="1.0"?><a/>'), foreign("xml")],
    ["text", strToU8("План мероприятий"), foreign("text")],
    [
      "a picture",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      foreign("image"),
    ],
    ["bytes", new Uint8Array([1, 2, 3, 4]), foreign("binary")],
    [
      "a package without its main part",
      zipOf({
        ...FILES,
        "word/document.xml": "",
        "_rels/.rels": rootRelationships("word/document2.xml"),
      }),
      { kind: "damaged", part: "word/document2.xml", reason: "no such part" },
    ],
  ])("%s", (_, bytes, failure) => {
    expect(failureOf(bytes)).toEqual(failure);
  });

  test("a zip with encrypted entries", () => {
    const bytes = zipOf(FILES);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 4 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50)
        view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
    expect(failureOf(bytes)).toEqual({ kind: "password" });
  });
});

describe("a zip bomb", () => {
  const bomb = zipOf({
    ...FILES,
    "word/document.xml": new Uint8Array(40_000_000),
  });
  /** The sizes in the central directory, which nobody need believe. */
  const lying = (): Uint8Array => {
    const bytes = bomb.slice();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 4 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50)
        view.setUint32(at + 24, 10, true);
    return bytes;
  };
  test.each([
    ["honest", bomb],
    ["lying", lying()],
  ])("that is %s is stopped", (_, bytes) => {
    const opened = openPackage(bytes, 1_000_000);
    expect(opened.ok && opened.value.text("word/document.xml")).toEqual({
      ok: false,
      failure: { kind: "too-large", limit: 1_000_000 },
    });
  });

  test("is counted over all parts", () => {
    const opened = openPackage(
      zipOf({ ...FILES, "a.xml": "a".repeat(900), "b.xml": "b".repeat(900) }),
      2000,
    );
    if (!opened.ok) throw new Error(opened.failure.kind);
    expect(opened.value.text("a.xml").ok).toBe(true);
    expect(opened.value.text("a.xml").ok).toBe(true);
    expect(opened.value.text("b.xml").ok).toBe(false);
  });
});

describe("saving", () => {
  const TYPE = "application/x-own+xml";

  test("keeps order, time and the bytes of every other part", () => {
    const before = zipOf(FILES);
    const opened = open(FILES);
    const after = save(opened, [
      { kind: "write", part: "Word/Styles.xml", text: "<other>я</other>" },
    ]);
    const parts = unzipSync(after);
    expect(Object.keys(parts)).toEqual(Object.keys(FILES));
    expect(strFromU8(parts["word/styles.xml"] ?? new Uint8Array())).toBe(
      "<other>я</other>",
    );
    expect(parts["word/document.xml"]).toEqual(
      unzipSync(before)["word/document.xml"],
    );
    const time = (bytes: Uint8Array): number =>
      new DataView(bytes.buffer, bytes.byteOffset).getUint32(10, true);
    expect(time(after)).toBe(time(before));
  });

  test("without changes gives the same content", () => {
    expect(unzipSync(save(open(FILES), []))).toEqual(unzipSync(zipOf(FILES)));
  });

  test("adds a part with its content type, and takes both away", () => {
    const added = openPackage(
      save(open(FILES), [
        {
          kind: "write",
          part: "own/part.xml",
          text: "<own/>",
          contentType: TYPE,
        },
      ]),
    );
    if (!added.ok) throw new Error(added.failure.kind);
    expect(added.value.contentType("own/part.xml")).toBe(TYPE);
    expect(added.value.text("own/part.xml")).toEqual({
      ok: true,
      value: "<own/>",
    });
    const removed = save(added.value, [
      { kind: "remove", part: "own/part.xml" },
    ]);
    expect(unzipSync(removed)).toEqual(unzipSync(zipOf(FILES)));
  });

  test("writes UTF-8 and says so", () => {
    const after = save(open(FILES), [
      {
        kind: "write",
        part: "word/styles.xml",
        text: `<?xml version="1.0" encoding="utf-16"?><a/>`,
      },
    ]);
    expect(
      strFromU8(unzipSync(after)["word/styles.xml"] ?? new Uint8Array()),
    ).toBe(`<?xml version="1.0" encoding="UTF-8"?><a/>`);
  });
});

describe("flat OPC", () => {
  const flat = `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage" xmlns:q="urn:q"><pkg:part pkg:name="/_rels/.rels" pkg:contentType="application/vnd.openxmlformats-package.relationships+xml"><pkg:xmlData>${rootRelationships("word/document.xml")}</pkg:xmlData></pkg:part><pkg:part pkg:name="/word/document.xml" pkg:contentType="${WORD_MAIN}"><pkg:xmlData><q:a b="я"/></pkg:xmlData></pkg:part><pkg:part pkg:name="/word/x.bin" pkg:contentType="x/x"><pkg:binaryData>AAE\nCAw==</pkg:binaryData></pkg:part></pkg:package>`;

  test.each([
    ["a text", () => openFlatOpc(flat)],
    ["a file", () => openPackage(strToU8(`<?xml version="1.0"?>${flat}`))],
  ])("is a package, given as %s", (_, opener) => {
    const opened = opener();
    if (!opened.ok) throw new Error(opened.failure.kind);
    expect(opened.value.mainPart).toBe("word/document.xml");
    expect(opened.value.xml("word/document.xml")).toMatchObject({
      value: { name: "{urn:q}:a" },
    });
    const saved = unzipSync(save(opened.value, []));
    expect(saved["word/x.bin"]).toEqual(new Uint8Array([0, 1, 2, 3]));
  });

  test("is no other XML", () => {
    expect(openFlatOpc("<a/>")).toMatchObject({ failure: foreign("xml") });
  });
});

const files = [
  ...sharedFiles("corpus/docx", ".docx"),
  ...sharedFiles("corpus/xlsx", ".xlsx"),
  ...sharedFiles("plans", ".docx"),
];
if (files.length > 0)
  test.each(files)("%s is saved with the same parts", (_, bytes) => {
    const opened = openPackage(bytes);
    if (!opened.ok) throw new Error(opened.failure.kind);
    expect(contents(save(opened.value, []))).toEqual(contents(bytes));
  });

const hostile = sharedFiles("corpus/hostile", "x");
if (hostile.length > 0)
  test.each(hostile)("%s gives an answer", (_, bytes) => {
    const opened = openPackage(bytes);
    if (opened.ok)
      for (const part of opened.value.parts) opened.value.xml(part);
    expect(typeof opened.ok).toBe("boolean");
  });
