import { HostError, type HostObject } from "../HostObject";
import { bodyObject } from "./bodyObject";
import { cellObject } from "./cellObject";
import { collection, existing } from "./collection";
import type { Element } from "./Element";
import { tableObject } from "./tableObject";
import type { WordModel } from "./WordModel";

type Leads = NonNullable<HostObject["leads"]>;

/** What stands around a place: its table, cell and body; no content control is told of. */
export function around(model: WordModel, at: () => Element): Leads {
  const table = () => {
    const found = at().closest("w:tbl");
    return found && tableObject(model, found);
  };
  const cell = () => {
    const found = at().closest("w:tc");
    return found && cellObject(model, found);
  };
  return {
    ParentTableOrNullObject: table,
    ParentTable: () => existing(table()),
    ParentTableCellOrNullObject: cell,
    ParentTableCell: () => existing(cell()),
    ParentBody: () =>
      bodyObject(model, at().closest("w:tc") ?? model.file.body),
    ParentContentControlOrNullObject: () => {
      if (at().closest("w:sdt"))
        throw new HostError("NotImplemented", "Content controls");
      return null;
    },
    ContentControls: () =>
      collection(model, "ContentControlCollection", () => []),
  };
}
