import { fileFailureText } from "../../../src/entries/fileFailureText";
import { openOffice } from "../../../src/host/openOffice";
import { compoundFile, type CompoundShape } from "../../support/compoundFile";

const told = (bytes: Uint8Array): string => {
  const opened = openOffice(bytes);
  if (opened.ok) throw new Error("opened");
  return fileFailureText(opened.failure);
};

/** As Office 2010 and later encrypt either format ([MS-OFFCRYPTO] 2.3.4). */
const encrypted = [
  "EncryptedPackage",
  "\u0006DataSpaces",
  "Version",
  "DataSpaceMap",
  "DataSpaceInfo",
  "StrongEncryptionDataSpace",
  "TransformInfo",
  "StrongEncryptionTransform",
  "\u0006Primary",
  "EncryptionInfo",
];
const doc = ["1Table", "\u0005SummaryInformation", "WordDocument"];
const xls = ["Workbook", "\u0005SummaryInformation"];

const PASSWORD = /защищён паролем.*снимите защиту/;
const DOC = /\(\.doc\).*сохраните как \.docx/;
const XLS = /\(\.xls\).*сохраните как \.xlsx/;

test.each<[string, readonly string[], CompoundShape, RegExp]>([
  ["an encrypted .docx or .xlsx", encrypted, {}, PASSWORD],
  ["one in large sectors", encrypted, { sectorShift: 12 }, PASSWORD],
  ["a .doc", doc, { rootClass: 0x20906 }, DOC],
  ["a .doc that tells no class", doc, {}, DOC],
  [
    "a .doc with a workbook in it",
    [...xls, ...doc],
    { rootClass: 0x20906 },
    DOC,
  ],
  ["a .doc of Word 6", ["WordDocument"], { rootClass: 0x20900 }, DOC],
  ["an .xls", xls, { rootClass: 0x20820 }, XLS],
  ["an .xls that tells no class", xls, { sectorShift: 12 }, XLS],
  [
    "an .xls with a document in it",
    [...xls, ...doc],
    { rootClass: 0x20820 },
    XLS,
  ],
  ["an .xls of Excel 5", ["Book"], { rootClass: 0x20810 }, XLS],
  ["a message", ["__properties_version1.0"], {}, /другой программы/],
])("%s is told as what it is", (_, names, shape, text) => {
  expect(told(compoundFile(names, shape))).toMatch(text);
});

test("a container cut short or with a directory nowhere still gets an answer", () => {
  const whole = compoundFile(encrypted, { rootClass: 0 });
  for (let length = 8; length < whole.length; length += 61)
    expect(told(whole.subarray(0, length))).toMatch(/^это файл|защищён/);
  const astray = whole.slice();
  astray.fill(0xff, 30, 52);
  expect(told(astray)).toMatch(PASSWORD);
});
