import type { XmlElement } from "../xml";
import {
  attribute,
  child,
  childAttribute,
  childElements,
  contentOf,
} from "../xmlTree";
import { wholeNumber } from "./properties";
import type { Styles } from "./styles";

/** One level of a list (ECMA-376 Part 1 §17.9.6). */
export interface ListLevel {
  readonly start: number;
  /** ST_NumberFormat, or the samples of a custom format. */
  readonly format: string;
  /** «%1.%2.»; a bullet's character where the format is a bullet. */
  readonly text: string;
  /** All numbers of the text are shown as decimals (§17.9.4). */
  readonly legal: boolean;
  /** Restarts after any level before this 0-based one: all before it, or fewer, or none (§17.9.10). */
  readonly restartsBelow: number;
  /** The paragraph style that is numbered by this level. */
  readonly style: string | null;
}

export interface List {
  /** Lists with the same definition count together. */
  readonly definition: string;
  readonly levels: readonly (ListLevel | undefined)[];
  /** Where a level begins when this list is used for the first time (§17.9.26). */
  readonly startOverrides: ReadonlyMap<number, number>;
}

/** The list with this `w:numId`; null for an unknown one and for «0», which takes numbering away (§17.9.15). */
export type Lists = (id: string) => List | null;

/** Lists of `w:numbering`; none for null. */
export function readLists(root: XmlElement | null, styles: Styles): Lists {
  const definitions = byId(root, "w:abstractNum", "w:abstractNumId");
  const instances = byId(root, "w:num", "w:numId");
  const lists = new Map<string, List | null>();

  const read = (id: string, depth: number): List | null => {
    const instance = id === "0" ? undefined : instances.get(id);
    const definition =
      instance && childAttribute(instance, "w:abstractNumId", "w:val");
    const element = definition == null ? null : definitions.get(definition);
    if (!instance || !element || definition == null) return null;
    const linked = childAttribute(element, "w:numStyleLink", "w:val");
    const linkedId = linked === null ? null : styles.numbering(linked)?.list;
    const base =
      linkedId != null && linkedId !== id && depth < 5
        ? read(linkedId, depth + 1)
        : null;
    const levels = [...(base?.levels ?? readLevels(element))];
    const startOverrides = new Map<number, number>();
    for (const override of childElements(instance, "w:lvlOverride")) {
      const index = levelIndex(override);
      const level = child(override, "w:lvl");
      if (level) levels[index] = readLevel(level, index);
      const start = wholeNumber(
        childAttribute(override, "w:startOverride", "w:val"),
        0,
        1e9,
      );
      if (start !== null) startOverrides.set(index, start);
    }
    return {
      definition: base?.definition ?? definition,
      levels,
      startOverrides,
    };
  };

  return (id) => {
    let list = lists.get(id);
    if (list === undefined) lists.set(id, (list = read(id, 0)));
    return list;
  };
}

function byId(
  root: XmlElement | null,
  name: string,
  idName: string,
): ReadonlyMap<string, XmlElement> {
  const found = new Map<string, XmlElement>();
  for (const element of root ? childElements(root, name) : []) {
    const id = attribute(element, idName);
    if (id !== null && !found.has(id)) found.set(id, element);
  }
  return found;
}

function readLevels(definition: XmlElement): (ListLevel | undefined)[] {
  const levels: (ListLevel | undefined)[] = [];
  for (const element of childElements(definition, "w:lvl")) {
    const index = levelIndex(element);
    levels[index] = readLevel(element, index);
  }
  return levels;
}

const levelIndex = (element: XmlElement): number =>
  wholeNumber(attribute(element, "w:ilvl"), 0, 8) ?? 0;

function readLevel(element: XmlElement, index: number): ListLevel {
  const format = contentOf(element).find(
    (node) => node.kind === "element" && node.name === "w:numFmt",
  ) as XmlElement | undefined;
  const value = (format && attribute(format, "w:val")) ?? "decimal";
  const restart = wholeNumber(
    childAttribute(element, "w:lvlRestart", "w:val"),
    0,
    9,
  );
  const legal = child(element, "w:isLgl");
  return {
    start:
      wholeNumber(childAttribute(element, "w:start", "w:val"), 0, 1e9) ?? 0,
    format:
      value === "custom" && format
        ? (attribute(format, "w:format") ?? "decimal")
        : value,
    text: child(element, "w:lvlPicBulletId")
      ? "\u2022"
      : (childAttribute(element, "w:lvlText", "w:val") ?? ""),
    legal: legal !== null && attribute(legal, "w:val") !== "0",
    restartsBelow: Math.min(restart ?? index, index),
    style: childAttribute(element, "w:pStyle", "w:val"),
  };
}
