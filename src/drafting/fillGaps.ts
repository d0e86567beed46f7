import type { Candidate } from "../catalogue/matchMeasure";
import type { Level, StandardMeasure } from "../catalogue/StandardMeasure";
import type { CellAnchor } from "../grid/Anchor";
import type { Edit } from "../grid/Edit";
import type { Measure, Plan } from "../plan/Plan";
import { saysNothing } from "../plan/saysNothing";
import type { CalendarDate } from "../text/calendarDate";
import { type DeadlineRemark, deadlineDrafter } from "./draftDeadline";
import { partyDrafter } from "./draftParties";
import type { DraftingDocument } from "./Insertion";
import {
  type Fillings,
  filled,
  knownFillings,
  openPlaceholders,
  type Placeholder,
} from "./placeholders";
import { likelyLevel, planLevel } from "./planLevel";
import { planMatches } from "./planMatches";
import { typedLike } from "./typography";

export type GapRole = "deadline" | "responsible" | "result";

/** An empty cell of a measure. */
export interface Gap {
  readonly role: GapRole;
  /** The whole cell; its words say nothing. */
  readonly at: CellAnchor;
  readonly measure: Measure;
  /** What would be written there; null where no counterpart is sure or chosen, or it says nothing of this. */
  readonly proposal: GapProposal | null;
  /** Likely counterparts to choose from, best first. */
  readonly candidates: readonly Candidate[];
}

export interface GapProposal {
  readonly text: string;
  /** The standard measure that it comes from. */
  readonly source: StandardMeasure;
  /** How likely it is the row's counterpart; 1 where the user chose it. */
  readonly score: number;
  readonly sure: boolean;
  readonly remark: DeadlineRemark | null;
  /** Blanks that nothing is known for: they are to be filled before anything is written. */
  readonly unknown: readonly Placeholder[];
}

export interface GapWishes {
  /** Position of the only plan that is wanted; all where it is left out. */
  readonly plan?: number;
  readonly level?: Level;
  readonly fillings?: Fillings;
  readonly today?: CalendarDate;
  /** Counterparts that the user chose, by `gapKey` or `rowKey`. */
  readonly chosen?: ReadonlyMap<string, StandardMeasure>;
}

/** A row of the document: «0:12». */
export const rowKey = ({
  table,
  row,
}: Pick<CellAnchor, "table" | "row">): string => `${table}:${row}`;

/** Every empty deadline, party and result of a document's measures, with what its standard counterpart would put there. */
export function fillGaps(
  document: DraftingDocument,
  wishes: GapWishes = {},
): readonly Gap[] {
  return document.reading.plans.flatMap((plan, at) =>
    at === (wishes.plan ?? at) ? gapsOf(document, plan, wishes) : [],
  );
}

function gapsOf(
  document: DraftingDocument,
  plan: Plan,
  { level: told, fillings: given, today, chosen }: GapWishes,
): readonly Gap[] {
  const open = plan.measures.flatMap((measure) =>
    roles.flatMap((role) => {
      const at = openCell(measure, role, plan);
      return at ? [{ measure, role, at }] : [];
    }),
  );
  if (open.length === 0) return [];
  const { reading, grid, index, overrides } = document;
  const ownLevel =
    told ?? planLevel(reading, plan) ?? likelyLevel(plan) ?? null;
  const fillings = { ...knownFillings(reading, plan), ...given };
  const due = deadlineDrafter(reading, plan, today ?? null);
  const who = partyDrafter(
    grid,
    plan,
    ownLevel ?? "municipality",
    overrides?.parties,
  );
  const typed = typedLike(plan);
  const matches = planMatches(plan, index, ownLevel);
  const textFor = (role: GapRole, source: StandardMeasure) => {
    if (role === "deadline") return due(source, fillings);
    const text =
      role === "result" ? typed(filled(source.result, fillings)) : who(source);
    return { text, remark: null };
  };
  return open.map(({ measure, role, at }) => {
    const candidates = matches.get(measure) ?? [];
    const pick = chosen?.get(rowKey(measure));
    const best = candidates[0];
    const source = pick ?? (best?.sure ? best.measure : null);
    const draft = source && textFor(role, source);
    const isOthers =
      role === "responsible" &&
      source?.parties[ownLevel ?? "municipality"] === undefined;
    return {
      role,
      at,
      measure,
      candidates,
      proposal:
        source && draft && draft.text.trim() !== "" && !isOthers
          ? {
              ...draft,
              source,
              score: pick ? 1 : (best?.score ?? 0),
              sure: !pick,
              unknown: openPlaceholders(draft.text, {}),
            }
          : null,
    };
  });
}

const roles: readonly GapRole[] = ["deadline", "responsible", "result"];

/** The measure's own cell of a role where nobody wrote anything, in its sub-items and continuations neither. */
function openCell(
  measure: Measure,
  role: GapRole,
  { columns }: Plan,
): CellAnchor | null {
  const at = measure.cells[role];
  if (at?.row !== measure.row || !saysNothing(at.quote)) return null;
  if (role === "deadline" && measure.month !== null) return null;
  const below = [...measure.subItems, ...measure.continuations];
  if (below.some((row) => row[role] !== null)) return null;
  const shared = columns.filter(({ index }) =>
    columns.some((one) => one.role === role && one.index === index),
  );
  const isSchedule =
    role === "deadline" && columns.some(({ other }) => other === "schedule");
  return isSchedule || shared.length > 1 ? null : at;
}

/** What writes the proposals of these gaps, each in the place of the dash or the nothing that stands there. */
export const fillEdits = (gaps: readonly Gap[]): readonly Edit[] =>
  gaps.flatMap(({ at, proposal }) =>
    proposal && proposal.unknown.length === 0
      ? [{ kind: "replace-text", at, text: proposal.text } as const]
      : [],
  );
