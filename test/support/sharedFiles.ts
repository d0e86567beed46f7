import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const shared = path.resolve(__dirname, "../../../shared");

/** The files of a folder beside the repository that holds documents by other people, as (name, bytes); empty where there is none. */
export function sharedFiles(
  folder: string,
  extension: string,
): [name: string, bytes: Uint8Array][] {
  const directory = path.join(shared, folder);
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((name) => name.endsWith(extension))
    .map((name) => [
      name,
      new Uint8Array(readFileSync(path.join(directory, name))),
    ]);
}
