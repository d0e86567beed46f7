import { compareNote, type NoteComparison } from "../../drafting/compareNote";
import { mainPlan } from "../../drafting/insertMeasures";
import { knownFillings } from "../../drafting/placeholders";
import { planLevel } from "../../drafting/planLevel";
import { planOfNote } from "../../drafting/planOfNote";
import { openOffice } from "../../host/openOffice";
import type { Measure, Note } from "../../plan/Plan";
import { readDocument } from "../../plan/readDocument";
import { planDocument } from "../../report/planDocument";
import type { TextStyle } from "../../report/TextStyle";
import { wrapText } from "../../report/wrapText";
import { shorten } from "../../text/shorten";
import { oneLine } from "../../text/visibleText";
import { fileFailureText } from "../fileFailureText";
import { draftingDocument, fillingsOf, refused } from "./drafting";
import type { FileAnswer, FileJob } from "./FileTask";
import { styleOf } from "./look";

type CompareJob = Extract<FileJob, { kind: "compare" }>;

/** Sets a note on measures taken against a plan; with `makePlan`, the note's items also become a new plan. */
export function compareFile(
  source: string,
  bytes: Uint8Array,
  noteBytes: Uint8Array,
  { measures, note: noteSource, json, makePlan, drafting, look }: CompareJob,
): FileAnswer {
  const opened = openOffice(bytes);
  if (!opened.ok) return opened;
  const other = openOffice(noteBytes);
  if (!other.ok)
    return refused(`справка ${noteSource}: ${fileFailureText(other.failure)}`);
  const document = draftingDocument(opened.value.grid, measures);
  const noteReading = readDocument(other.value.grid);
  const { plans } = document.reading;
  const plan = plans[mainPlan(plans)];
  if (!plan)
    return refused(
      document.reading.note
        ? "это справка, а не план: сначала назовите план, потом справку"
        : "плана мероприятий в файле нет",
    );
  const { note } = noteReading;
  if (!note)
    return refused(
      `в файле ${noteSource} нет списка принятых мер: нужна информационная справка`,
    );
  const comparison = compareNote(note, plan, document.index);
  const level =
    drafting.level ??
    planLevel(noteReading, null) ??
    planLevel(document.reading, plan) ??
    "municipality";
  const fillings = {
    ...knownFillings(document.reading, plan),
    ...knownFillings(noteReading, null),
    ...fillingsOf(drafting),
  };
  return {
    ok: true,
    hasErrors: false,
    text: json
      ? `${JSON.stringify(comparisonJson(source, noteSource, comparison))}\n`
      : `${comparisonReport([source, noteSource], comparison, styleOf(look))}\n`,
    ...(makePlan && {
      bytes: planDocument({
        heading: ["План мероприятий", headingOf(note)],
        rows: planOfNote(note, document.index, level, fillings),
      }),
    }),
  };
}

const headingOf = ({ title }: Note): string =>
  title
    ? `(составлен по документу «${shorten(title.value, 300)}»)`
    : "(составлен по информационной справке)";

const rowJson = ({ table, row, number, wholeText }: Measure) => ({
  table,
  row,
  number: number?.text ?? null,
  text: wholeText,
});

const comparisonJson = (
  source: string,
  note: string,
  { done, notMentioned, outside }: NoteComparison,
) => ({
  schema: 1,
  source,
  note,
  done: done.map(({ measure, evidence }) => ({
    ...rowJson(measure),
    evidence: evidence.map(({ item, score, sure, through }) => ({
      text: item.text,
      paragraphs: item.paragraphs,
      score: Math.round(score * 1000) / 1000,
      sure,
      through: through?.id ?? null,
    })),
  })),
  notMentioned: notMentioned.map(rowJson),
  outside: outside.map(({ item, candidates }) => ({
    text: item.text,
    paragraphs: item.paragraphs,
    candidates: candidates.map(({ measure, score, sure }) => ({
      id: measure.id,
      score: Math.round(score * 1000) / 1000,
      sure,
    })),
  })),
});

function comparisonReport(
  [source, note]: readonly [string, string],
  { done, notMentioned, outside }: NoteComparison,
  { width, paint }: TextStyle,
): string {
  const item = (text: string): string =>
    wrapText(oneLine(shorten(text, 200)), width, "  – ");
  const named = ({ number, wholeText }: Measure): string =>
    [number?.text ?? [], wholeText].flat().join(" ");
  return [
    paint("strong", oneLine(source)),
    `Сравнение со справкой ${oneLine(note)}`,
    "",
    paint("good", `Сделано, судя по справке: ${String(done.length)}`),
    ...done.flatMap(({ measure, evidence }) => [
      item(named(measure)),
      ...evidence.map(({ item: { text }, sure }) =>
        paint(
          "quiet",
          wrapText(
            oneLine(
              `${sure ? "в справке" : "в справке, возможно"}: «${shorten(text, 160)}»`,
            ),
            width,
            "      ",
          ),
        ),
      ),
    ]),
    paint("warning", `В справке не упомянуто: ${String(notMentioned.length)}`),
    ...notMentioned.map((measure) => item(named(measure))),
    paint("info", `Сделано помимо плана: ${String(outside.length)}`),
    ...outside.map(({ item: { text } }) => item(text)),
    "",
  ].join("\n");
}
