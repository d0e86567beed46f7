import type { Edit, InsertRow, RemoveRow } from "../../grid/Edit";

/** Rows that one call of the API inserts or removes. */
export type RowGroup =
  | {
      readonly kind: "insert";
      readonly after: number;
      /** In the order in which they are to stand. */
      readonly edits: readonly InsertRow[];
    }
  | { readonly kind: "remove"; readonly edit: RemoveRow };

/**
 * The row edits of one table in the order in which they are carried out: what is inserted, then what is removed, each
 * from the end backwards, so that rows above are still where they were.
 */
export function rowGroups(
  edits: readonly Edit[],
  table: number,
): readonly RowGroup[] {
  const inserts = new Map<number, InsertRow[]>();
  const removes: RemoveRow[] = [];
  for (const edit of edits) {
    if (edit.kind === "replace-text" || edit.table !== table) continue;
    if (edit.kind === "remove-row") {
      removes.push(edit);
      continue;
    }
    const same = inserts.get(edit.after);
    if (same) same.push(edit);
    else inserts.set(edit.after, [edit]);
  }
  return [
    ...[...inserts]
      .sort(([a], [b]) => b - a)
      .map(([after, group]): RowGroup => ({
        kind: "insert",
        after,
        edits: group,
      })),
    ...removes
      .sort((a, b) => b.row - a.row)
      .map((edit): RowGroup => ({ kind: "remove", edit })),
  ];
}

/** The edits of rows that are carried out together. */
export const editsOf = (group: RowGroup): readonly (InsertRow | RemoveRow)[] =>
  group.kind === "insert" ? group.edits : [group.edit];
