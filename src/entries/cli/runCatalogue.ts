import { measureJson, writeCatalogueJson } from "../../catalogue/catalogueJson";
import { directions } from "../../catalogue/data/directions";
import type { StandardMeasure } from "../../catalogue/StandardMeasure";
import { levelNames } from "../../catalogue/strings";
import type { TextStyle } from "../../report/TextStyle";
import { wrapText } from "../../report/wrapText";
import { oneLine } from "../../text/visibleText";
import { writeCatalogueSheet } from "../catalogueFile";
import type { CatalogueCommand } from "./Command";
import { readable } from "../../drafting/placeholders";
import { complain, print } from "./output";
import { readCatalogues } from "./readCatalogues";
import { isSameFile } from "./sameFile";
import { writeWhole } from "./writeWhole";

/** Lists the standard measures with the user's own, or writes them to a file. */
export function runCatalogue(
  { json, catalogues, output }: CatalogueCommand,
  style: TextStyle,
): 0 | 2 {
  const read = readCatalogues(catalogues);
  if (!read.ok) return complain(read.message);
  const measures = read.value;
  if (output === null) {
    print(json ? jsonOf(measures) : listOf(measures, style));
    return 0;
  }
  if (catalogues.some((path) => isSameFile(path, output)))
    return complain(`-o ${output}: это сам каталог, выберите другое имя`);
  const failure = writeWhole(
    output,
    /\.xlsx$/i.test(output)
      ? writeCatalogueSheet(measures)
      : new TextEncoder().encode(writeCatalogueJson(measures)),
  );
  return failure === null ? 0 : complain(`${output}: ${failure}`);
}

const jsonOf = (measures: readonly StandardMeasure[]): string =>
  `${JSON.stringify({ schema: 1, measures: measures.map(measureJson) })}\n`;

const listOf = (
  measures: readonly StandardMeasure[],
  { width, paint }: TextStyle,
): string =>
  directions
    .map(({ id: direction, title }) => {
      const own = measures.filter((measure) => measure.direction === direction);
      const lines = own.map(
        (measure) =>
          `${wrapText(oneLine(readable(measure.wording, {})), width, "  – ")}\n${paint(
            "quiet",
            `    ${measure.id}: ${measure.levels.map((level) => levelNames[level]).join(", ")}`,
          )}\n`,
      );
      return `${paint("strong", title)} (${String(own.length)})\n${lines.join("")}`;
    })
    .join("\n");
