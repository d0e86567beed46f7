import { memo } from "react";
import { type Row, rowAt, type Table } from "../../grid/Grid";
import { drawnCells } from "./drawnCells";
import styles from "./SheetTable.module.css";

/** A sheet as a grid with its merged cells; rows without content are drawn where a merged cell needs them. */
export function SheetTable({ table }: { readonly table: Table }) {
  return (
    <table className={styles.sheet} data-table={table.index}>
      <tbody>
        {table.rows.map((row) => (
          <SheetRow
            key={row.index}
            row={row}
            columns={table.columnCount}
            spans={spansOf(table, row)}
          />
        ))}
      </tbody>
    </table>
  );
}

/** How many drawn rows each merged cell of a row covers: the sheet may leave some of them out. */
function spansOf(table: Table, row: Row): string {
  return row.cells
    .map(({ rowSpan }) => {
      let drawn = 1;
      for (let below = 1; below < rowSpan; below++)
        if (rowAt(table, row.index + below)) drawn++;
      return drawn;
    })
    .join();
}

const SheetRow = memo(function SheetRow({
  row,
  columns,
  spans,
}: {
  readonly row: Row;
  readonly columns: number;
  readonly spans: string;
}) {
  const rowSpans = spans.split(",").map(Number);
  return (
    <tr data-row={row.index} hidden={row.hidden}>
      <th scope="row">{row.index + 1}</th>
      {drawnCells(row, columns, rowSpans).map(
        ({ column, columnSpan, rowSpan, text }) => (
          <td
            key={column}
            data-column={column}
            colSpan={columnSpan}
            rowSpan={rowSpan}
          >
            {text}
          </td>
        ),
      )}
    </tr>
  );
});
