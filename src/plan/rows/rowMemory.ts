import { sameItems } from "../../text/sameItems";
import type { Continuation, Heading, Measure, SubItem } from "../Plan";
import {
  type BelowMeasure,
  readContinuation,
  readMeasure,
  readSubItem,
} from "./readOwnRow";
import type { RowFacts } from "./RowFacts";
import type { RowSetting } from "./RowSetting";

interface Kept<R> {
  readonly setting: object;
  readonly path: readonly Heading[];
  readonly row: R;
}

/**
 * A document is read anew after each edit, and most of its rows are the same objects with the same around them: they
 * are read into the same objects as before, so that whoever looks for what changed need not look into the others.
 */
function kept<R>() {
  const rows = new WeakMap<RowFacts, Kept<R>>();
  return (
    facts: RowFacts,
    { key: setting }: RowSetting,
    path: readonly Heading[],
    isStill: (row: R) => boolean,
    read: () => R,
  ): R => {
    const known = rows.get(facts);
    if (
      known?.setting === setting &&
      sameItems(known.path, path) &&
      isStill(known.row)
    )
      return known.row;
    const row = read();
    rows.set(facts, { setting, path, row });
    return row;
  };
}

const measures = kept<Measure>();
const subItems = kept<SubItem>();
const continuations = kept<Continuation>();
const always = () => true;

export const measureAgain = (
  facts: RowFacts,
  setting: RowSetting,
  path: readonly Heading[],
  below: BelowMeasure,
): Measure =>
  measures(
    facts,
    setting,
    path,
    (known) =>
      sameItems(known.subItems, below.subItems) &&
      sameItems(known.continuations, below.continuations),
    () => readMeasure(facts, setting, path, below),
  );

export const subItemAgain = (
  facts: RowFacts,
  setting: RowSetting,
  path: readonly Heading[],
): SubItem =>
  subItems(facts, setting, path, always, () =>
    readSubItem(facts, setting, path),
  );

export const continuationAgain = (
  facts: RowFacts,
  setting: RowSetting,
  path: readonly Heading[],
): Continuation =>
  continuations(facts, setting, path, always, () =>
    readContinuation(facts, setting, path),
  );
