import type { Area } from "../../../../src/host/openxml/sheet/cellReference";
import { translateFormula } from "../../../../src/host/xlsx/formula/translateFormula";
import { HostError } from "../../HostObject";
import { contains, overlaps } from "./CellMove";
import { isEmptyCell } from "./SimCell";
import type { SimSheet } from "./SimSheet";

interface Place {
  readonly sheet: SimSheet;
  readonly area: Area;
}

/**
 * Range.copyFrom: the source is laid into the target as often as it fits, at least once. «Formats» and «All» bring
 * merged areas along; formulas move their references.
 */
export function copyCells(
  source: Place,
  target: Place,
  type: string,
  skipBlanks: boolean,
): void {
  if (!/^(?:All|Formulas|Values|Formats)$/.test(type))
    throw new HostError("NotImplemented", `copyFrom «${type}»`);
  const size = (area: Area): [number, number] => [
    area.bottom - area.top + 1,
    area.right - area.left + 1,
  ];
  const [height, width] = size(source.area);
  const [room, breadth] = size(target.area);
  const times = (all: number, one: number): number =>
    all % one === 0 ? all / one : 1;
  const whole = {
    ...target.area,
    bottom: target.area.top + height * times(room, height) - 1,
    right: target.area.left + width * times(breadth, width) - 1,
  };
  const withLook = type === "All" || type === "Formats";
  const { sheet } = target;
  if (sheet.merges.some((one) => overlaps(one, whole) && !contains(whole, one)))
    throw new HostError("InvalidOperation", "A merged cell would be cut.");
  const inSource = source.sheet.merges.filter((one) =>
    contains(source.area, one),
  );
  if (withLook)
    sheet.merges = sheet.merges.filter((one) => !overlaps(one, whole));
  for (let top = whole.top; top <= whole.bottom; top += height)
    for (let left = whole.left; left <= whole.right; left += width) {
      const by = {
        rows: top - source.area.top,
        columns: left - source.area.left,
      };
      lay(source, sheet, by, type, skipBlanks);
      if (!withLook) continue;
      for (const one of inSource)
        sheet.merges.push({
          top: one.top + by.rows,
          bottom: one.bottom + by.rows,
          left: one.left + by.columns,
          right: one.right + by.columns,
        });
    }
}

function lay(
  { sheet, area }: Place,
  target: SimSheet,
  by: { readonly rows: number; readonly columns: number },
  type: string,
  skipBlanks: boolean,
): void {
  const used = sheet.used(false, area);
  const targetUsed = target.used(false);
  const right = Math.min(
    area.right,
    Math.max(used?.right ?? area.left, (targetUsed?.right ?? 0) - by.columns),
  );
  const bottom = Math.min(
    area.bottom,
    Math.max(used?.bottom ?? area.top, (targetUsed?.bottom ?? 0) - by.rows),
  );
  for (let row = area.top; row <= bottom; row++)
    for (let column = area.left; column <= right; column++) {
      const from = sheet.cellAt(row, column);
      if (skipBlanks && (!from || isEmptyCell(from))) continue;
      const to = target.neededCell(row + by.rows, column + by.columns);
      if (type === "All" || type === "Formats")
        to.style = sheet.styleAt(row, column);
      if (type === "Formats") continue;
      to.value = from?.value ?? null;
      to.rich = type === "All" ? (from?.rich ?? null) : null;
      const formula = type === "Values" ? null : (from?.formula ?? null);
      to.formula = formula && {
        text: translateFormula(formula.text, by.rows, by.columns),
        array: null,
      };
    }
}
