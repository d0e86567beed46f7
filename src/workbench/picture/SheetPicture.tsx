import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { Cell, Row, Table } from "../../grid/Grid";

const useStyles = makeStyles({
  sheet: {
    borderCollapse: "collapse",
    backgroundColor: "#fff",
    color: "#000",
    fontFamily: "Calibri, Carlito, sans-serif",
    fontSize: "14px",
  },
  cell: {
    border: "1px solid #d0d0d0",
    padding: "2px 6px",
    verticalAlign: "top",
    whiteSpace: "pre-wrap",
    maxWidth: "26em",
    minWidth: "3em",
  },
  head: {
    border: "1px solid #d0d0d0",
    backgroundColor: "#f0f0f0",
    color: "#555",
    fontWeight: tokens.fontWeightRegular,
    padding: "2px 6px",
  },
});

/** A workbook's sheets as grids with their merged cells; one is shown at a time. */
export function SheetPicture({
  tables,
  shown,
  onShow,
}: {
  readonly tables: readonly Table[];
  readonly shown: number;
  readonly onShow: (table: number) => void;
}) {
  const styles = useStyles();
  const table = tables.find(({ index }) => index === shown) ?? tables[0];
  if (!table) return null;
  const visible = tables.filter(({ hidden }) => !hidden);
  return (
    <>
      {visible.length > 1 && (
        <TabList
          size="small"
          selectedValue={table.index}
          onTabSelect={(_, { value }) => {
            onShow(value as number);
          }}
        >
          {visible.map(({ index, name }) => (
            <Tab key={index} value={index}>
              {name}
            </Tab>
          ))}
        </TabList>
      )}
      <table className={styles.sheet} data-table={table.index}>
        <tbody>
          {table.rows.map((row) => (
            <SheetRow
              key={row.index}
              row={row}
              columns={table.columnCount}
              cellClass={styles.cell}
              headClass={styles.head}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

const SheetRow = memo(
  function SheetRow({
    row,
    columns,
    cellClass,
    headClass,
  }: {
    readonly row: Row;
    readonly columns: number;
    readonly cellClass: string;
    readonly headClass: string;
  }) {
    return (
      <tr data-row={row.index} hidden={row.hidden}>
        <th className={headClass}>{row.index + 1}</th>
        {filled(row.cells, columns).map((cell) => (
          <td
            key={cell.column}
            data-column={cell.column}
            colSpan={cell.columnSpan}
            rowSpan={cell.rowSpan}
            className={cellClass}
          >
            {cell.text}
          </td>
        ))}
      </tr>
    );
  },
  (before, after) =>
    before.columns === after.columns &&
    (before.row === after.row ||
      JSON.stringify(before.row) === JSON.stringify(after.row)),
);

type DrawnCell = Pick<Cell, "column" | "columnSpan" | "rowSpan" | "text">;

/** The row's own cells with blanks where the sheet has none; cells that a merge covers are not drawn. */
function filled(cells: readonly Cell[], columns: number): readonly DrawnCell[] {
  const drawn: DrawnCell[] = [];
  let next = 0;
  const blanksTo = (column: number) => {
    for (; next < column; next++)
      drawn.push({ column: next, columnSpan: 1, rowSpan: 1, text: "" });
  };
  for (const cell of cells) {
    blanksTo(cell.column);
    if (cell.mergedInto === null) drawn.push(cell);
    next = cell.column + cell.columnSpan;
  }
  blanksTo(columns);
  return drawn;
}
