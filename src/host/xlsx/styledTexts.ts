import type { ReplaceText } from "../../grid/Edit";
import { findCell, rowAt } from "../../grid/Grid";
import { textRuns } from "../openxml/sheet/stringItem";
import type { XmlElement } from "../openxml/xml";
import { attribute, child, textContent } from "../openxml/xmlTree";
import type { SheetSource } from "./SheetSource";
import type { StyledText } from "./writeCell";

/** The runs of a text cell; any other cell is one run, its text as shown. */
export function styledTexts(
  { table, strings }: SheetSource,
  row: number,
  column: number,
  cell: XmlElement | null,
): readonly StyledText[] {
  const type = cell && attribute(cell, "t");
  const value = cell && child(cell, "x:v");
  const item =
    type === "s" && value
      ? strings[Number(textContent(value))]
      : cell && child(cell, "x:is");
  if (item)
    return textRuns(item).map(({ text, element }) => ({
      text,
      properties: child(element, "x:rPr"),
    }));
  const tableRow = rowAt(table, row);
  const shown = tableRow && findCell(tableRow, column);
  return [{ text: shown?.text ?? "", properties: null }];
}

/** The runs after the edits: new text looks like the words it replaces, or like what stands before it. */
export function replaced(
  runs: readonly StyledText[],
  edits: readonly ReplaceText[],
): readonly StyledText[] {
  const backwards = [...edits]
    .reverse()
    .sort((a, b) => b.at.start - a.at.start || b.at.end - a.at.end);
  let result: readonly StyledText[] = runs;
  for (const { at, text } of backwards)
    result = replacedOnce(result, at.start, at.end, text);
  return result;
}

function replacedOnce(
  runs: readonly StyledText[],
  start: number,
  end: number,
  text: string,
): readonly StyledText[] {
  if (runs.length === 0) return [{ text, properties: null }];
  const result: StyledText[] = [];
  let offset = 0;
  let isPut = false;
  for (const [i, run] of runs.entries()) {
    const next = offset + run.text.length;
    const from = Math.min(Math.max(start - offset, 0), run.text.length);
    const to = Math.min(Math.max(end - offset, 0), run.text.length);
    const takes: boolean =
      !isPut &&
      (start < next ||
        (start === end && start === next) ||
        i === runs.length - 1);
    result.push({
      ...run,
      text: run.text.slice(0, from) + (takes ? text : "") + run.text.slice(to),
    });
    isPut ||= takes;
    offset = next;
  }
  return result;
}
