import { strFromU8, unzipSync } from "fflate";
import { openOffice } from "../../../src/host/openOffice";
import { tablesOf } from "../../../src/grid/Grid";
import { drawnGrid } from "../../support/drawnGrid";
import { rawZip, type RawEntry } from "../../support/rawZip";
import { writeDocx } from "../../support/writeDocx";
import { writeXlsx } from "../../support/writeXlsx";

const DRAWN = "| № | Мероприятие |\n| 1 | Провести беседу |";
const FILES: readonly (readonly [string, Uint8Array])[] = [
  ["a document", writeDocx(drawnGrid(DRAWN).grid)],
  ["a workbook", writeXlsx(drawnGrid(DRAWN, { kind: "workbook" }).grid)],
];

const entriesOf = (file: Uint8Array): RawEntry[] =>
  Object.entries(unzipSync(file)).map(([name, content]) => ({ name, content }));

const isPart = ({ name }: RawEntry): boolean =>
  /document\.xml$|sheet1\.xml$/.test(name);

const words = (entry: RawEntry): string =>
  typeof entry.content === "string" ? entry.content : strFromU8(entry.content);

/** «read» where the file's words are read, edited, saved and read again; else why it is refused. */
function answer(bytes: Uint8Array): string {
  const opened = openOffice(bytes);
  if (!opened.ok) return opened.failure.kind;
  const cell = (grid: typeof opened.value.grid) =>
    tablesOf(grid)[0]?.rows[1]?.cells[1]?.text;
  if (cell(opened.value.grid) !== "Провести беседу") return "other words";
  const edited = opened.value.applyEdits([
    {
      kind: "replace-text",
      at: {
        kind: "cell",
        table: 0,
        row: 1,
        column: 1,
        start: 0,
        end: 8,
        quote: "Провести",
      },
      text: "Записать",
    },
  ]);
  if (!edited.ok) return `no edit: ${edited.failure.kind}`;
  const saved = edited.value.toBytes();
  const again = openOffice(saved);
  if (!again.ok) return `no reopening: ${again.failure.kind}`;
  // Another program reads it too.
  expect(Object.keys(unzipSync(saved)).length).toBeGreaterThan(2);
  return cell(again.value.grid) === "Записать беседу" ? "read" : "lost";
}

describe.each(FILES)("%s", (_, file) => {
  const all = entriesOf(file);
  const changed = (change: (entry: RawEntry) => RawEntry | RawEntry[]) =>
    rawZip(all.flatMap(change));

  test.each<[string, () => Uint8Array, string]>([
    ["as it is", () => rawZip(all), "read"],
    [
      "with sizes behind the data",
      () => changed((one) => ({ ...one, descriptor: true })),
      "read",
    ],
    ["in zip64", () => changed((one) => ({ ...one, zip64: true })), "read"],
    [
      "with a folder's entry",
      () => rawZip([{ name: "word/", content: "" }, ...all]),
      "read",
    ],
    [
      "with its parts in other case",
      () =>
        changed((one) =>
          isPart(one) ? { ...one, name: one.name.toUpperCase() } : one,
        ),
      "read",
    ],
    [
      "with backslashes in its names",
      () =>
        changed((one) => ({ ...one, name: one.name.replaceAll("/", "\\") })),
      "read",
    ],
    [
      "with slashes before its names",
      () => changed((one) => ({ ...one, name: `/${one.name}` })),
      "read",
    ],
    [
      "with names that lead out of it",
      () => rawZip([...all, { name: "../../evil.xml", content: "<a/>" }]),
      "read",
    ],
    [
      "with a checksum that is not the part's",
      () => changed((one) => (isPart(one) ? { ...one, wrongCrc: true } : one)),
      "truncated",
    ],
    [
      "with a part in two versions",
      () =>
        changed((one) =>
          isPart(one)
            ? [one, { ...one, content: `${words(one)}<!-- 2 -->` }]
            : one,
        ),
      "damaged",
    ],
    [
      "without content types",
      () => rawZip(all.filter(({ name }) => !name.startsWith("["))),
      "read",
    ],
    ...(
      [
        [
          "with macros",
          (type) =>
            type.replace(/vnd\.openxml.*\.(document|sheet)\.main/, macros),
        ],
        [
          "a template",
          (type) => type.replace(/(?:document|sheet)\.main/, "template.main"),
        ],
      ] as readonly (readonly [string, (type: string) => string])[]
    ).map(([name, retyped]): [string, () => Uint8Array, string] => [
      name,
      () =>
        changed((one) =>
          one.name.startsWith("[")
            ? {
                ...one,
                content: words(one).replace(
                  /ContentType="[^"]*main\+xml"/,
                  retyped,
                ),
              }
            : one,
        ),
      "read",
    ]),
    [
      "in UTF-16",
      () =>
        changed((one) =>
          isPart(one) ? { ...one, content: utf16(words(one)) } : one,
        ),
      "read",
    ],
    [
      "with a mark before UTF-8",
      () =>
        changed((one) =>
          isPart(one) ? { ...one, content: `\ufeff${words(one)}` } : one,
        ),
      "read",
    ],
    [
      "in the Strict namespaces",
      () =>
        changed((one) =>
          /\.(?:xml|rels)$/.test(one.name) ? strict(one) : one,
        ),
      "read",
    ],
    [
      "with links to elsewhere",
      () =>
        changed((one) =>
          one.name.endsWith(".rels")
            ? {
                ...one,
                content: words(one).replace(
                  "</Relationships>",
                  '<Relationship Id="x1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="https://evil.test/a.dotm" TargetMode="External"/></Relationships>',
                ),
              }
            : one,
        ),
      "read",
    ],
    [
      "that declares a document type",
      () =>
        changed((one) =>
          isPart(one)
            ? {
                ...one,
                content: words(one).replace(
                  /^(?:<\?xml[^>]*>\s*)?/,
                  (head) => `${head}<!DOCTYPE x [<!ENTITY e "e">]>`,
                ),
              }
            : one,
        ),
      "doctype",
    ],
  ])("%s", (_, bytes, expected) => {
    expect(answer(bytes())).toBe(expected);
  });
});

const macros = (_: string, kind: string): string =>
  kind === "sheet"
    ? "vnd.ms-excel.sheet.macroEnabled.main"
    : "vnd.ms-word.document.macroEnabled.main";

function utf16(text: string): Uint8Array {
  const told = text.replace(/encoding="[^"]*"/, 'encoding="UTF-16"');
  const units = Uint16Array.from(`\ufeff${told}`, (char) => char.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

const strict = (entry: RawEntry): RawEntry => ({
  ...entry,
  content: words(entry)
    .replaceAll(
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
    )
    .replaceAll(
      /http:\/\/schemas\.openxmlformats\.org\/(wordprocessingml|spreadsheetml)\/2006\/main/g,
      "http://purl.oclc.org/ooxml/$1/main",
    ),
});
