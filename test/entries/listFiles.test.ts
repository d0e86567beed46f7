import {
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { listFiles } from "../../src/entries/cli/listFiles";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "plan-table-"));
  for (const file of [
    "b.docx",
    "a.XLSX",
    "старый.doc",
    "заметка.txt",
    "~$b.docx",
    ".скрытый.docx",
    "вложенная/c.docm",
    ".git/d.docx",
  ]) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), "");
  }
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const names = (paths: readonly string[]) =>
  listFiles(paths).map(({ source, failure }) => [
    path.relative(folder, source).replaceAll(path.sep, "/"),
    failure?.kind ?? "file",
  ]);

test("a folder gives what could hold a plan, in the order of names", () => {
  expect(names([folder])).toEqual([
    ["a.XLSX", "file"],
    ["b.docx", "file"],
    ["вложенная/c.docm", "file"],
    ["старый.doc", "file"],
  ]);
});

test("files come in the order given, whatever they are called", () => {
  expect(
    names([path.join(folder, "заметка.txt"), path.join(folder, "a.XLSX")]),
  ).toEqual([
    ["заметка.txt", "file"],
    ["a.XLSX", "file"],
  ]);
});

test("a link that leads back up is no endless folder", () => {
  symlinkSync(folder, path.join(folder, "вложенная", "назад"), "junction");
  expect(names([folder])).toEqual([
    ["a.XLSX", "file"],
    ["b.docx", "file"],
    ["вложенная/c.docm", "file"],
    ["старый.doc", "file"],
  ]);
});

test("what leads to no file is told", () => {
  mkdirSync(path.join(folder, "пустая"));
  expect(
    names([path.join(folder, "пустая"), path.join(folder, "нет")]),
  ).toEqual([
    ["пустая", "no-files"],
    ["нет", "not-found"],
  ]);
});
