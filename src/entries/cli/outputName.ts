import { extname } from "node:path";
import type { CheckFormat } from "./Command";

const ending = (file: string): string => extname(file).toLowerCase();

const formats: Readonly<Record<string, CheckFormat>> = {
  "": "text",
  ".txt": "text",
  ".htm": "html",
  ".html": "html",
  ".json": "json",
  ".sarif": "sarif",
};

/** The format of a protocol that the name of the file to write asks for; null where no protocol ends so. */
export const formatOf = (output: string): CheckFormat | null =>
  formats[ending(output)] ?? null;

/** What is wrong with the name of a new file made of a plan; a name without an ending (a pipe) always does. */
export function wrongEnding(plan: string, output: string): string | null {
  const [wanted, given] = [plan, output].map(ending);
  return given === wanted || given === "" || wanted === ""
    ? null
    : `-o ${output}: план в файле ${wanted}, и новый файл должен кончаться на ${wanted}: программы не откроют его под другим окончанием`;
}
