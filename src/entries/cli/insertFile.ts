import { chooseSection } from "../../drafting/chooseSection";
import { insertMeasures, mainPlan } from "../../drafting/insertMeasures";
import type { Insertion, NewRow } from "../../drafting/Insertion";
import { planSections } from "../../drafting/sections";
import { problemText, reasonText, remarkText } from "../../drafting/strings";
import { levelNames } from "../../catalogue/strings";
import { openOffice } from "../../host/openOffice";
import type { TextStyle } from "../../report/TextStyle";
import { measuresInWords } from "../../report/words";
import { wrapText } from "../../report/wrapText";
import { capitalised } from "../../text/capitalised";
import { shorten } from "../../text/shorten";
import { oneLine } from "../../text/visibleText";
import {
  draftingDocument,
  fillingsOf,
  missingOptions,
  refused,
} from "./drafting";
import type { FileAnswer, FileJob } from "./FileTask";
import { hostFailure } from "./hostFailure";
import { styleOf } from "./look";

type InsertJob = Extract<FileJob, { kind: "insert" }>;

/** Inserts standard measures into the file's plan: all of them, or none and the reason. */
export function insertFile(
  source: string,
  bytes: Uint8Array,
  { measures, wanted, section, renumber, drafting, look }: InsertJob,
): FileAnswer {
  const opened = openOffice(bytes);
  if (!opened.ok) return opened;
  const document = draftingDocument(opened.value.grid, measures);
  const { plans } = document.reading;
  const plan = plans[mainPlan(plans)];
  const place = plan && section !== null ? chooseSection(plan, section) : null;
  if (plan && section !== null && !place)
    return refused(noSection(section, planSections(plan)));
  const insertion = insertMeasures(
    document,
    wanted.flatMap((id) => measures.filter((measure) => measure.id === id)),
    {
      fillings: fillingsOf(drafting),
      ...(drafting.level && { level: drafting.level }),
      ...(place && { place }),
      ...(drafting.today && { today: drafting.today }),
      renumber,
    },
  );
  if (insertion.problem) {
    const { kind } = insertion.problem;
    return refused(
      problemText(insertion.problem) +
        (kind === "numbers-move" ? " (--renumber)" : ""),
    );
  }
  if (insertion.unknown.length > 0)
    return refused(missingOptions(insertion.unknown));
  const written = opened.value.applyEdits(insertion.edits);
  return written.ok
    ? {
        ok: true,
        text: `${insertReport(source, insertion, styleOf(look))}\n`,
        hasErrors: false,
        bytes: written.value.toBytes(),
      }
    : { ok: false, failure: hostFailure(written.failure) };
}

const noSection = (
  wanted: string,
  sections: ReturnType<typeof planSections>,
): string =>
  sections.length === 0
    ? "в плане нет разделов: уберите --section, и строки встанут в конец"
    : `раздела ${wanted} в плане нет, есть: ${sections.map(({ label }) => shorten(oneLine(label), 40)).join("; ")}`;

/** What was inserted, where and why there, and what to look at. */
function insertReport(
  source: string,
  { rows, sections, renumbering, references, level, levelKnown }: Insertion,
  { width, paint }: TextStyle,
): string {
  const quiet = (text: string): string =>
    paint("quiet", wrapText(oneLine(text), width, "      "));
  const warning = (text: string, first = "      "): string =>
    paint("warning", wrapText(oneLine(text), width, first));
  return [
    paint("strong", oneLine(source)),
    `Вставлено: ${measuresInWords(rows.length)}.`,
    ...(levelKnown
      ? []
      : [
          warning(
            `По заголовку не видно, чей это план; принято: ${levelNames[level]}. Если это не так, добавьте --level.`,
            "",
          ),
        ]),
    ...sections.map((title) =>
      wrapText(`Новый раздел: «${oneLine(title).replace(/\.$/, "")}».`, width),
    ),
    ...rows.flatMap((row) => [
      wrapText(oneLine(rowText(row)), width, "  – "),
      quiet(`${placeText(row)}.`),
      ...row.remarks.map((remark) =>
        warning(`Внимание: ${remarkText(remark)}.`),
      ),
      ...(row.already
        ? [
            warning(
              `Внимание: похожее в плане уже есть: ${[row.already.number?.text ?? [], `«${shorten(row.already.wholeText, 60)}»`].flat().join(" ")}.`,
            ),
          ]
        : []),
    ]),
    ...(renumbering.length > 0
      ? [
          wrapText(
            `Изменены номера: ${renumbering.map(({ from, to }) => `${from?.text ?? ""} → ${to}`).join(", ")}.`,
            width,
          ),
        ]
      : []),
    ...references.map(({ at }) =>
      warning(`Проверьте ссылку на изменённый номер: «${at.quote}».`, ""),
    ),
    "",
  ].join("\n");
}

const placeText = ({ section, reason }: NewRow): string =>
  section === null
    ? capitalised(reasonText(reason))
    : `Раздел ${shorten(section, 60).replace(/\.$/, "")}; ${reasonText(reason)}`;

const rowText = ({ number, cells, measure }: NewRow): string =>
  [
    number === null ? "" : `${number} `,
    cells
      .filter(({ role, text }) => role !== "number" && text !== "")
      .map(({ text }) => shorten(text, 200))
      .join(" | "),
    ` [${measure.id}]`,
  ].join("");
