import { fileRead, type FileOutcome } from "../FileFailure";
import type { DateSystem } from "../numberFormat/serialDate";
import type { OfficePackage } from "../package";
import type { XmlElement } from "../xml";
import {
  attribute,
  child,
  childAttribute,
  childElements,
  textContent,
} from "../xmlTree";
import { isTrue } from "./sheetValues";

/** One sheet as the workbook lists it. */
export interface SheetPlace {
  /** 0-based, every sheet counted. */
  readonly index: number;
  readonly name: string;
  /** Null where the package has no such part. */
  readonly part: string | null;
  /** Only a worksheet has cells. */
  readonly kind: "worksheet" | "other";
  readonly hidden: boolean;
  /** First and last row of each stretch printed on top of every page. */
  readonly repeated: readonly (readonly [first: number, last: number])[];
}

export interface Workbook {
  readonly root: XmlElement;
  readonly sheets: readonly SheetPlace[];
  readonly system: DateSystem;
}

/** Reads the workbook's main part (ECMA-376 part 1, 18.2). */
export function readWorkbook(pkg: OfficePackage): FileOutcome<Workbook> {
  const main = pkg.xml(pkg.mainPart);
  if (!main.ok) return main;
  const root = main.value;
  const list = child(root, "x:sheets");
  const related = new Map(
    pkg.relationships(pkg.mainPart).map((one) => [one.id, one]),
  );
  const titles = printTitles(root);
  const sheets = (list ? childElements(list, "x:sheet") : []).map(
    (element, index): SheetPlace => {
      const relationship = related.get(attribute(element, "r:id") ?? "");
      const part = relationship?.target ?? null;
      return {
        index,
        name: attribute(element, "name") ?? "",
        part: part !== null && pkg.has(part) ? part : null,
        kind:
          !relationship || relationship.type === "worksheet"
            ? "worksheet"
            : "other",
        hidden: /^(?:hidden|veryHidden)$/.test(
          attribute(element, "state") ?? "",
        ),
        repeated: titles.get(index) ?? [],
      };
    },
  );
  const is1904 = isTrue(childAttribute(root, "x:workbookPr", "date1904"));
  return fileRead({ root, sheets, system: is1904 ? "1904" : "1900" });
}

const rowsPattern = /!\$?(\d{1,7}):\$?(\d{1,7})(?=,|$)/g;

/** The repeated rows of each sheet (ECMA-376 part 1, 18.2.5, `_xlnm.Print_Titles`). */
function printTitles(
  root: XmlElement,
): ReadonlyMap<number, readonly (readonly [number, number])[]> {
  const titles = new Map<number, [number, number][]>();
  const list = child(root, "x:definedNames");
  for (const element of list ? childElements(list, "x:definedName") : []) {
    if (attribute(element, "name") !== "_xlnm.Print_Titles") continue;
    const sheet = Number(attribute(element, "localSheetId") ?? NaN);
    const rows = [...textContent(element).matchAll(rowsPattern)].map(
      ([, first, last]): [number, number] => [
        Number(first) - 1,
        Number(last) - 1,
      ],
    );
    titles.set(sheet, rows);
  }
  return titles;
}
