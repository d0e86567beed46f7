import { readFileSync } from "node:fs";
import path from "node:path";
import type { RequirementSet } from "../../HostObject";

type Needs = Readonly<Record<string, RequirementSet>>;

let known: ReadonlyMap<string, Needs> | null = null;

/**
 * The requirement sets of a class's members by wire name, as office.js itself states them; Excel checks them on
 * its side, since the library leaves its own check switched off. Members without one belong to ExcelApi 1.1.
 */
export function requirementSets(type: string): Needs {
  known ??= readRequirementSets();
  return known.get(type) ?? {};
}

const FILE = path.resolve(
  __dirname,
  "../../../../node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js",
);

function readRequirementSets(): ReadonlyMap<string, Needs> {
  const sets = new Map<string, Record<string, RequirementSet>>();
  const pattern =
    /_throwIfApiNotSupported\("(\w+)\.(\w+)", (_defaultApiSetName|"\w+"), "([\d.]+)"/g;
  const text = readFileSync(FILE, "utf8");
  for (const [
    ,
    type = "",
    member = "",
    set = "",
    version = "",
  ] of text.matchAll(pattern)) {
    const name = set.startsWith('"') ? set.slice(1, -1) : "ExcelApi";
    const wire = member.startsWith("_")
      ? member
      : member.charAt(0).toUpperCase() + member.slice(1);
    const ofType = sets.get(type) ?? {};
    ofType[wire] = [name, version];
    sets.set(type, ofType);
  }
  return sets;
}
