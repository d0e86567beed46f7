import type { OfficePackage } from "../openxml/package";
import { relationshipsPart } from "../openxml/partNames";
import type { Workbook } from "../openxml/sheet/workbook";
import { attributeSplice, rawPrefix, removal } from "../openxml/splice";
import { attribute, child, childElements } from "../openxml/xmlTree";
import type { PartDraft } from "./PartDraft";

const formulaPattern = /<(?:\w+:)?f[ >/]/;

/** Whether any sheet holds a formula, whose stored value may no longer be right after an edit. */
export const hasFormulas = (
  pkg: OfficePackage,
  { sheets }: Workbook,
): boolean =>
  sheets.some(({ part }) => {
    const text = part === null ? null : pkg.text(part);
    return text?.ok === true && formulaPattern.test(text.value);
  });

/** What may stand before `calcPr` (ECMA-376 part 1, 18.2.27), nearest first. */
const BEFORE = [
  "x:definedNames",
  "x:externalReferences",
  "x:functionGroups",
  "x:sheets",
];

/** Has the workbook computed anew when it is opened. */
export function recalculateOnLoad(
  pkg: OfficePackage,
  { root }: Workbook,
  draft: PartDraft,
): void {
  const settings = child(root, "x:calcPr");
  if (settings)
    draft.change(pkg.mainPart, [
      attributeSplice(settings, "fullCalcOnLoad", "1"),
    ]);
  const after = BEFORE.map((name) => child(root, name)).find(Boolean);
  if (!settings && after)
    draft.change(pkg.mainPart, [
      {
        start: after.end,
        end: after.end,
        text: `<${rawPrefix(root)}calcPr fullCalcOnLoad="1"/>`,
      },
    ]);
}

/** Drops the order of calculation (18.6), which names cells by place; it is made anew when the file is opened. */
export function dropCalculationChain(
  pkg: OfficePackage,
  draft: PartDraft,
): void {
  const part = pkg.related(pkg.mainPart, "calcChain");
  const list = relationshipsPart(pkg.mainPart);
  const relationships = pkg.xml(list);
  if (part === null || !relationships.ok) return;
  draft.remove(part);
  draft.change(
    list,
    childElements(relationships.value)
      .filter((one) => /\/calcChain$/.test(attribute(one, "Type") ?? ""))
      .map(removal),
  );
}
