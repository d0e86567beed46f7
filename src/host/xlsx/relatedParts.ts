import type { OfficePackage } from "../openxml/package";
import type { SheetPlace } from "../openxml/sheet/workbook";

/** A part that may name cells of a sheet. */
export interface RelatedPart {
  readonly part: string;
  readonly type: string;
  /** It belongs to the sheet whose rows move. */
  readonly own: boolean;
}

/** Relationship types of parts that may refer to cells. */
const REFERRING: ReadonlySet<string> = new Set([
  "worksheet",
  "chartsheet",
  "dialogsheet",
  "xlMacrosheet",
  "xlIntlMacrosheet",
  "drawing",
  "vmlDrawing",
  "comments",
  "threadedComment",
  "table",
  "pivotTable",
  "pivotCacheDefinition",
  "chart",
  "chartEx",
  "ctrlProp",
]);

/** Types of parts that hold places of a sheet in ways not followed here, or the history of changes to them. */
const opaquePattern =
  /^(?:tableSingleCells|namedSheetView|revisionHeaders|revisionLog|usernames|volatileDependencies)$/;

/** Types of parts that never name a place on a sheet. */
const indifferentPattern =
  /^(?:theme|themeOverride|styles|sharedStrings|calcChain|image|printerSettings|vbaProject|wordVbaData|customXml(?:Props)?|externalLink(?:Path)?|hyperlink|sheetMetadata|person|connections|attachedToolbars|slicer(?:Cache)?|timeline(?:Cache)?|pivotCacheRecords|customProperty|package|oleObject|control|activeXControlBinary|chart(?:Style|ColorStyle|UserShapes)|diagram\w*|rd\w*|richValueRel|FeaturePropertyBag|queryTable|xmlMaps|powerPivotData|webextension\w*|customUI|ui|audio|video|media|documenttask|legacyDiagramText|workbookmetadata)$/;

export interface RelatedParts {
  readonly parts: readonly RelatedPart[];
  /** Relationship types met that are opaque or unknown, so that nothing of the sheet may move. */
  readonly opaque: readonly string[];
}

/** All parts from the workbook down that may name cells of the sheet. */
export function relatedParts(
  pkg: OfficePackage,
  sheet: SheetPlace,
): RelatedParts {
  const parts = new Map<string, RelatedPart>();
  const opaque: string[] = [];
  const visit = (source: string, own: boolean): void => {
    for (const { type, target } of pkg.relationships(source)) {
      if (target === null || !pkg.has(target)) continue;
      if (!REFERRING.has(type)) {
        const concerns = own || source === pkg.mainPart;
        if (!indifferentPattern.test(type))
          if (concerns || !opaquePattern.test(type)) opaque.push(type);
        continue;
      }
      const isOwn = own || target === sheet.part;
      if (parts.has(target)) continue;
      parts.set(target, { part: target, type, own: isOwn });
      visit(target, isOwn);
    }
  };
  visit(pkg.mainPart, false);
  return { parts: [...parts.values()], opaque };
}
