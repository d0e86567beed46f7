import { readFileSync } from "node:fs";
import path from "node:path";
import type { Grid } from "../../../src/grid/Grid";
import { openOffice } from "../../../src/host/openOffice";

/** The sample plan of the workbench. */
export const samplePlan = new Uint8Array(
  readFileSync(
    path.resolve(__dirname, "../../../assets/sample/school-plan.docx"),
  ),
);

/** The grid of a file, as the host for files reads it. */
export function fileGrid(bytes: Uint8Array): Grid {
  const opened = openOffice(bytes);
  if (!opened.ok) throw new Error(opened.failure.kind);
  return opened.value.grid;
}

/** Texts with their places, which is what edits change. */
export const textsIn = ({ blocks }: Grid) =>
  blocks.map((block) =>
    block.kind === "paragraph"
      ? block.text
      : block.rows.map(({ cells }) =>
          cells.map(
            (one) =>
              `${one.column}+${one.columnSpan}${one.mergedInto ?? ""}|${one.text}`,
          ),
        ),
  );
