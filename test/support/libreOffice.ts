import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

type Named = readonly (readonly [
  name: string,
  bytes: Uint8Array,
  ...unknown[],
])[];

/** Files as LibreOffice reads them: converted to plain text, one text for each file. */
export const asLibreOfficeReads = (files: Named): readonly string[] =>
  converted(files, "txt", "Text (encoded):UTF8");

/** The first sheet of each workbook as LibreOffice computes and shows it: lines of cells parted by tabs, in quotes where need be. */
export const asLibreOfficeComputes = (files: Named): readonly string[] =>
  converted(
    files,
    "csv",
    "Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false",
  );

/** All files go through one start of the program, which must be installed. */
export function converted(
  files: Named,
  extension: string,
  filter: string,
): readonly string[] {
  if (spawnSync("soffice", ["--version"]).status !== 0)
    throw new Error(
      "LibreOffice is missing: install it with «apt-get install -y libreoffice-writer libreoffice-calc» or from https://www.libreoffice.org, so that soffice is on the PATH",
    );
  const folder = mkdtempSync(path.join(tmpdir(), "libreoffice-"));
  try {
    const paths = files.map(([name, bytes], index) => {
      const file = path.join(folder, `${index}${path.extname(name)}`);
      writeFileSync(file, bytes);
      return file;
    });
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=file://${folder}/profile`,
        "--headless",
        "--convert-to",
        `${extension}:${filter}`,
        "--outdir",
        path.join(folder, "out"),
        ...paths,
      ],
      { stdio: "pipe", timeout: 120_000 },
    );
    return files.map((_, index) =>
      readFileSync(path.join(folder, "out", `${index}.${extension}`), "utf8"),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
