/** How a cell looks, as far as a new row takes it over where `copyFrom` (ExcelApi 1.9) is not there. */
export interface CellLook {
  readonly code: string;
  readonly format: Excel.Interfaces.RangeFormatUpdateData;
  readonly borders: readonly BorderLook[];
}

interface BorderLook {
  readonly side: Excel.BorderIndex | BorderSide;
  readonly style: Excel.Interfaces.RangeBorderData["style"];
  readonly color: string | undefined;
  readonly weight: Excel.Interfaces.RangeBorderData["weight"];
}

type BorderSide = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

const sides: readonly BorderSide[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
];

/** Asks how the cells of a row look; what it returns is called when Excel has answered. */
export function enqueueLooks(
  sheet: Excel.Worksheet,
  row: number,
  left: number,
  right: number,
): () => readonly CellLook[] {
  const finishes = Array.from({ length: right - left + 1 }, (_, i) =>
    enqueueLook(sheet.getRangeByIndexes(row, left + i, 1, 1)),
  );
  return () => finishes.map((finish) => finish());
}

function enqueueLook(cell: Excel.Range): () => CellLook {
  cell.load("numberFormat");
  const { format } = cell;
  format.load("horizontalAlignment,verticalAlignment,wrapText");
  const { font, fill } = format;
  font.load("name,size,bold,italic,underline,color");
  fill.load("color");
  const borders = sides.map((side) => {
    const border = format.borders.getItem(side);
    border.load("style,color,weight");
    return [side, border] as const;
  });
  return () => ({
    code: (cell.numberFormat as string[][])[0]?.[0] ?? "General",
    format: {
      horizontalAlignment: format.horizontalAlignment,
      verticalAlignment: format.verticalAlignment,
      wrapText: format.wrapText,
      font: {
        name: font.name,
        size: font.size,
        bold: font.bold,
        italic: font.italic,
        underline: font.underline,
        color: font.color,
      },
      // A cell without a fill tells white, and is better left alone.
      ...(/^#?ffffff$/i.test(fill.color)
        ? {}
        : { fill: { color: fill.color } }),
    },
    borders: borders.map(([side, { style, color, weight }]) => ({
      side,
      style,
      color,
      weight,
    })),
  });
}

/** Gives the cells of a row these looks. */
export function enqueueDressing(
  sheet: Excel.Worksheet,
  row: number,
  left: number,
  looks: readonly CellLook[],
): void {
  for (const [i, { code, format, borders }] of looks.entries()) {
    const cell = sheet.getRangeByIndexes(row, left + i, 1, 1);
    cell.numberFormat = [[code]];
    cell.format.set(format);
    for (const { side, style, color, weight } of borders)
      if (style && style !== "None")
        cell.format.borders
          .getItem(side)
          .set({ style, ...(color && { color }), ...(weight && { weight }) });
  }
}
