import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hostFailure } from "../../src/entries/cli/hostFailure";
import { failureText as cliText } from "../../src/entries/cli/ReadFailure";
import { fileFailureText } from "../../src/entries/fileFailureText";
import { refusals as gridRefusals } from "../../src/grid/strings";
import { refusals as docxRefusals } from "../../src/host/docx/strings";
import {
  extraRefusals,
  refusals as excelRefusals,
  stateWords,
} from "../../src/host/excel/strings";
import type { FileFailure } from "../../src/host/openxml/FileFailure";
import { refusedWhole, unsupported } from "../../src/host/outcome";
import { commentRefusals, fileRefusals } from "../../src/host/strings";
import { wordRefusals } from "../../src/host/word/strings";
import {
  placeNames,
  refusals as xlsxRefusals,
} from "../../src/host/xlsx/strings";
import { failureText as paneText } from "../../src/pane/strings";

/** Each wording with its key, places in it filled with what no code looks like. */
function* wordings(table: object, path: string): Iterable<[string, string]> {
  for (const [key, value] of Object.entries(table)) {
    const name = `${path}.${key}`;
    if (typeof value === "string") yield [name, value];
    else if (typeof value === "function") {
      const tell = value as (...told: readonly unknown[]) => string;
      yield [name, tell(...samples(name))];
    } else yield* wordings(value as object, name);
  }
}

const samples = (name: string): readonly unknown[] =>
  /Place$/.test(name) ? ["x:table", "7"] : ["7", "7"];

const all = [
  ...wordings(gridRefusals, "grid"),
  ...wordings(docxRefusals, "docx"),
  ...wordings(excelRefusals, "excel"),
  ...wordings(extraRefusals, "extras"),
  ...wordings(stateWords, "state"),
  ...wordings(commentRefusals, "comments"),
  ...wordings(fileRefusals, "files"),
  ...wordings(wordRefusals, "word"),
  ...wordings(xlsxRefusals, "xlsx"),
];

/** Words that are no Russian and yet known to everybody who has the program. */
const KNOWN = /\b(?:Word|Excel|Ctrl\+Z)\b/g;

test("every refusal of every host is told", () => {
  expect(all.length).toBeGreaterThan(70);
});

test.each([...all, ...wordings(placeNames, "places")])(
  "%s is plain Russian",
  (_, text) => {
    expect(text.replace(KNOWN, "")).not.toMatch(/[a-z_]|undefined|\.$/i);
    expect(text).toMatch(/[а-яё]{3}/);
  },
);

test.each(all)(
  "%s is a sentence in the pane and on the terminal",
  (_, needs) => {
    for (const failure of [unsupported(needs), refusedWhole(needs)]) {
      expect(paneText(failure)).toMatch(/^[А-ЯЁ][^]*[\p{L}\d)»]\.$/u);
      expect(paneText(failure)).not.toMatch(/:\s*\.|\.\./);
      expect(cliText(hostFailure(failure))).toContain(needs);
    }
  },
);

test("what stands for the whole document is not told to be mended in its text", () => {
  const failure = refusedWhole(fileRefusals.unreadable);
  expect(paneText(failure)).not.toContain("это место вручную");
  expect(cliText(hostFailure(failure))).toBe(fileRefusals.unreadable);
});

/** One of each kind: another kind does not compile until it stands here and in `fileFailureText`. */
const files: {
  readonly [K in FileFailure["kind"]]: FileFailure & { kind: K };
} = {
  empty: { kind: "empty" },
  "legacy-doc": { kind: "legacy-doc" },
  "legacy-xls": { kind: "legacy-xls" },
  password: { kind: "password" },
  odf: { kind: "odf", mediaType: "text" },
  truncated: { kind: "truncated", part: null },
  "not-office": { kind: "not-office", looksLike: "binary" },
  "too-large": { kind: "too-large", limit: 1 << 20 },
  doctype: { kind: "doctype", part: "7" },
  damaged: { kind: "damaged", part: "7", reason: "unexpected" },
};

test.each(Object.entries(files))("a file that is %s", (kind, failure) => {
  const text = fileFailureText(failure);
  expect(text).toMatch(/^[а-яё][^]*: [а-яё]/);
  expect(text).not.toContain(kind);
  expect(text).not.toContain("unexpected");
});

test("no source tells a refusal as a code", () => {
  const sources = ["grid", "host"].flatMap((room) =>
    readdirSync(join(__dirname, "../../src", room), {
      recursive: true,
      encoding: "utf8",
    })
      .filter((name) => /\.ts$/.test(name))
      .map((name) => join(__dirname, "../../src", room, name)),
  );
  expect(sources.length).toBeGreaterThan(100);
  expect(
    sources.filter((path) =>
      /(?:needs:|unsupported\(|refusedWhole\()\s*["'`]/.test(
        readFileSync(path, "utf8"),
      ),
    ),
  ).toEqual([]);
});
