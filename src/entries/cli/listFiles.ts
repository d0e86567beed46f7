import { readdirSync, realpathSync, statSync, type Stats } from "node:fs";
import path from "node:path";
import type { ReadFailure } from "./ReadFailure";

/** A file to read, or an argument that cannot lead to one. `source` is its name for the user. */
export interface ListedFile {
  readonly source: string;
  readonly failure: ReadFailure | null;
}

/** Old and foreign formats are listed too: each is answered with what to do, none is passed over in silence. */
const planFile = /\.(?:doc[xm]?|xls[xm]?|odt|ods)$/i;

/** `~$план.docx` is the lock file Word leaves while a document is open. */
const isPassedOver = (name: string): boolean =>
  name.startsWith(".") || name.startsWith("~$");

/**
 * The files that the arguments name, in the order given; a folder gives its files in the order of
 * their names, its subfolders' among them. A link that leads back up is followed once.
 */
export function listFiles(paths: readonly string[]): readonly ListedFile[] {
  return paths.flatMap((source) => {
    const stats = look(source);
    if (!("mode" in stats)) return [{ source, failure: stats }];
    if (stats.isFile()) return [{ source, failure: null }];
    if (!stats.isDirectory())
      return [{ source, failure: { kind: "not-a-file" } as const }];
    const files = walk(source, new Set());
    return files.length > 0
      ? files
      : [{ source, failure: { kind: "no-files" } as const }];
  });
}

function walk(folder: string, seen: Set<string>): ListedFile[] {
  let names: string[];
  try {
    const real = realpathSync(folder);
    if (seen.has(real)) return [];
    seen.add(real);
    names = readdirSync(folder);
  } catch (error) {
    return [{ source: folder, failure: systemFailure(error) }];
  }
  return names
    .filter((name) => !isPassedOver(name))
    .sort()
    .flatMap((name): ListedFile[] => {
      const source = path.join(folder, name);
      const stats = look(source);
      if ("mode" in stats && stats.isDirectory()) return walk(source, seen);
      if (!planFile.test(name)) return [];
      return [{ source, failure: "mode" in stats ? null : stats }];
    });
}

function look(file: string): Stats | ReadFailure {
  try {
    return statSync(file);
  } catch (error) {
    return systemFailure(error);
  }
}

/** Why the system does not give a file. */
export function systemFailure(error: unknown): ReadFailure {
  const code =
    typeof error === "object" && error !== null && "code" in error
      ? String(error.code)
      : String(error);
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return { kind: "not-found" };
    case "EACCES":
    case "EPERM":
      return { kind: "permission-denied" };
    case "EISDIR":
      return { kind: "not-a-file" };
    default:
      return { kind: "system", code };
  }
}
