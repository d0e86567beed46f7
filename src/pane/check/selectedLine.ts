import type { Finding } from "../../review/Finding";
import type { Selection } from "../Pane";
import { words } from "../strings";
import type { Line } from "./lines";

/** The line that is selected, or why none is though the user chose a row of the document. */
export type SelectedLine =
  | { readonly kind: "line"; readonly key: string }
  | { readonly kind: "none"; readonly message: string }
  | { readonly kind: "nothing-chosen" };

/** The line of the list to be seen for what is selected in the document. */
export function selectedLine(
  selection: Selection | null,
  lines: readonly Line[],
  findings: readonly Finding[],
): SelectedLine {
  if (!selection) return { kind: "nothing-chosen" };
  if (selection.kind === "finding") return { kind: "line", key: selection.key };
  const inRow = ({ table, row }: Finding) =>
    table === selection.table && row === selection.row;
  const line = lines.find(
    (one) => one.kind === "finding" && inRow(one.finding),
  );
  if (line) return { kind: "line", key: line.key };
  return {
    kind: "none",
    message: findings.some(inRow) ? words.hiddenInRow : words.noneInRow,
  };
}
