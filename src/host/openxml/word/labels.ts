import type { XmlElement } from "../xml";
import { childAttribute } from "../xmlTree";
import type { List, ListLevel, Lists } from "./numbering";
import { showNumber } from "./numberFormats";
import {
  readNumberReference,
  type StyleNumbering,
  type Styles,
} from "./styles";
import { bulletText } from "./symbols";

/** The number or bullet that Word shows before a paragraph, given its `w:pPr`; to be asked in document order, once for each paragraph. */
export type Labeller = (properties: XmlElement | null) => string | null;

const LEVELS = 9;

/** Counts the lists of a document as Word does (ECMA-376 Part 1 §17.9). */
export function labeller(lists: Lists, styles: Styles): Labeller {
  const counters = new Map<string, (number | undefined)[]>();
  const overridden = new Set<string>();

  /** Advances the list to this paragraph. */
  const count = (
    id: string,
    list: List,
    level: number,
  ): readonly (number | undefined)[] => {
    let counts = counters.get(list.definition);
    if (!counts) counters.set(list.definition, (counts = []));
    const before = counts[level];
    const key = `${id}:${level}`;
    const override = list.startOverrides.get(level);
    if (override !== undefined && !overridden.has(key))
      counts[level] = override;
    else
      counts[level] =
        before === undefined ? (list.levels[level]?.start ?? 0) : before + 1;
    overridden.add(key);
    for (let deeper = level + 1; deeper < LEVELS; deeper++)
      if (level < (list.levels[deeper]?.restartsBelow ?? deeper))
        counts[deeper] = undefined;
    // A level that was passed over counts as used once (Microsoft KB Q110380).
    for (let higher = 0; higher < level; higher++)
      counts[higher] ??=
        list.startOverrides.get(higher) ?? list.levels[higher]?.start ?? 0;
    return counts;
  };

  return (properties) => {
    const numbered = numberingOf(properties, lists, styles);
    if (!numbered) return null;
    const { id, list, level } = numbered;
    const definition = list.levels[level];
    if (!definition) return null;
    const counts = count(id, list, level);
    return levelText(definition, list, counts) || null;
  };
}

function numberingOf(
  properties: XmlElement | null,
  lists: Lists,
  styles: Styles,
): { readonly id: string; readonly list: List; readonly level: number } | null {
  const direct = readNumberReference(properties);
  const style =
    (properties && childAttribute(properties, "w:pStyle", "w:val")) ??
    styles.defaultParagraph;
  const inherited = direct?.list == null ? styles.numbering(style) : null;
  const id = direct?.list ?? inherited?.list;
  const list = id == null ? null : lists(id);
  if (id == null || !list) return null;
  const level = direct?.level ?? (inherited ? styleLevel(inherited, list) : 0);
  return { id, list, level };
}

/** The level that names a style goes before the level that the style gives (§17.9.23), its own before an inherited one. */
function styleLevel({ chain }: StyleNumbering, list: List): number {
  for (const { style, level } of chain) {
    const linked = list.levels.findIndex((one) => one?.style === style);
    if (linked >= 0) return linked;
    if (level !== null) return level;
  }
  return 0;
}

function levelText(
  level: ListLevel,
  list: List,
  counts: readonly (number | undefined)[],
): string {
  if (level.format === "bullet") return bulletText(level.text);
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const format = list.levels[index]?.format ?? "decimal";
    if (format === "bullet") return "";
    return showNumber(
      counts[index] ?? 0,
      level.legal && format !== "none" ? "decimal" : format,
    );
  });
}
