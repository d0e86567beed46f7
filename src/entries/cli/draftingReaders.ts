import { z } from "zod";
import type { CommandName, DraftingArguments } from "./Command";
import {
  type Build,
  file,
  files,
  flag,
  last,
  list,
  reader,
  reviewOptions,
  wrong,
} from "./commandReader";
import { wrongEnding } from "./outputName";

/** «0:5:2»: positions of the table, the row and the column from 0; the column also by its role. */
const cells = list.refine(
  (places) =>
    places === null ||
    (places.length > 0 &&
      places.every((place) =>
        /^\d+:\d+:(?:\d+|deadline|responsible|result)$/.test(place),
      )),
  "нужны ячейки вида 0:5:2 (таблица:строка:столбец), их показывает fill без --accept",
);

/** What the user says of a blank; nothing is no answer. */
const word = last.optional().transform((text) => text?.trim() || null);

const draftingOptions = {
  catalogue: files,
  level: last
    .pipe(
      z.enum(["region", "municipality", "school"], {
        error: "бывает region, municipality или school",
      }),
    )
    .optional()
    .transform((level) => level ?? null),
  procedure: word,
  year: word.refine(
    (text) => text === null || /^20\d\d(?:[-–/](?:20)?\d\d)?$/.test(text),
    "нужен год: 2026 или 2026-2027",
  ),
  organisation: word,
  today: reviewOptions.today,
};

const draftingArguments = ({
  catalogue: catalogues,
  ...rest
}: Omit<DraftingArguments, "catalogues"> & {
  readonly catalogue: readonly string[];
}): DraftingArguments => ({ ...rest, catalogues });

/** The commands that add to a plan. */
export const draftingReaders = {
  insert: reader(
    z.object({
      measure: list,
      output: file,
      section: word,
      renumber: flag,
      ...draftingOptions,
    }),
    ({ measure, output, section, renumber, ...options }, paths) => {
      const [path] = paths;
      if (path === undefined || paths.length > 1)
        return wrong("insert: нужно имя одного файла");
      if (!measure || measure.length === 0)
        return wrong("insert: нужно --measure ID из plan-table catalogue");
      if (output === null) return wrong("insert: нужно -o ФАЙЛ");
      const mistake = wrongEnding(path, output);
      if (mistake !== null) return wrong(mistake);
      const measures = [...new Set(measure)];
      return {
        kind: "insert",
        path,
        output,
        measures,
        section,
        renumber,
        drafting: draftingArguments(options),
      };
    },
  ),

  fill: reader(
    z.object({ output: file, accept: cells, json: flag, ...draftingOptions }),
    ({ output, accept, json, ...options }, paths) => {
      const [path] = paths;
      if (path === undefined || paths.length > 1)
        return wrong("fill: нужно имя одного файла");
      if ((output === null) !== (accept === null))
        return wrong("fill: -o ФАЙЛ и --accept пишутся вместе");
      if (json && accept) return wrong("--json и --accept вместе не пишутся");
      const mistake = output === null ? null : wrongEnding(path, output);
      if (mistake !== null) return wrong(mistake);
      return {
        kind: "fill",
        path,
        output,
        accept,
        json,
        drafting: draftingArguments(options),
      };
    },
  ),

  compare: reader(
    z.object({ output: file, json: flag, ...draftingOptions }),
    ({ output, json, ...options }, [path, note, extra]) => {
      if (path === undefined || note === undefined || extra !== undefined)
        return wrong("compare: нужны имена двух файлов: плана и справки");
      if (output !== null && !/\.docx$/i.test(output))
        return wrong("compare: новый план пишется в файл .docx");
      return {
        kind: "compare",
        path,
        note,
        output,
        json,
        drafting: draftingArguments(options),
      };
    },
  ),
} satisfies Partial<Record<CommandName, Build>>;
