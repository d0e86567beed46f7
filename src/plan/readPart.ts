import type { Row, Table } from "../grid/Grid";
import { assignRoles, meaningOfHeader } from "./columns/assignRoles";
import { contentMeanings } from "./columns/contentRoles";
import { headerCells, type HeaderPlace } from "./columns/findHeader";
import type { HeaderReading } from "./columns/headerMeaning";
import { planLikeness } from "./columns/planLikeness";
import { commonSlots, splitSlots, type Slot } from "./columns/slots";
import type { PlanPart } from "./PlanPart";

/** The user's word on a column: its role, whatever the header says. */
export interface ColumnOverride {
  readonly table: number;
  /** Grid column. */
  readonly column: number;
  readonly role: PlanPart["columns"][number]["role"];
}

/** The part below a header; null where its columns make no plan. */
export function partWithHeader(
  table: Table,
  header: HeaderPlace,
  body: readonly Row[],
  inSheet: boolean,
  overrides: readonly ColumnOverride[],
): { readonly part: PlanPart; readonly sure: boolean } | null {
  const whole = headerCells(table, header);
  const slots = inSheet ? header.slots : splitSlots(header.slots, body);
  const places = slots.map(({ start, end }) =>
    header.slots.findIndex((slot) => slot.start <= start && end <= slot.end),
  );
  const texts = places.map((place) =>
    (whole[place] ?? []).map(({ cell }) => cell.text),
  );
  const doubled = places.map(
    (place, slot) =>
      places.indexOf(place) < slot || places.includes(place, slot + 1),
  );
  const readings = withContent(
    texts.map(meaningOfHeader),
    table,
    body,
    slots,
    inSheet,
    doubled,
  );
  const columns = overridden(
    assignRoles(readings, texts),
    table,
    slots,
    overrides,
  );
  const headers = texts.map((parts) => parts.join(" "));
  const likeness = planLikeness(columns, readings, headers);
  if (likeness === "none") return null;
  const part: PlanPart = {
    table,
    inSheet,
    header,
    slots,
    columns,
    opening: [],
    body,
    leading: [],
  };
  return { part, sure: likeness === "plan" };
}

/** Where the header is silent, what the cells look like. */
function withContent(
  readings: readonly HeaderReading[],
  table: Table,
  body: readonly Row[],
  slots: readonly Slot[],
  inSheet: boolean,
  doubled: readonly boolean[],
): HeaderReading[] {
  const known = new Set(readings.map(({ meaning }) => meaning));
  if (!doubled.includes(true) && !known.has("unknown") && known.has("measure"))
    return [...readings];
  const looks = contentMeanings(table, body, slots, inSheet);
  return readings.map((reading, slot) => {
    const look = looks[slot];
    const silent = reading.weight === 0;
    return look && (silent || doubled[slot]) && !(silent && known.has(look))
      ? {
          meaning: look,
          otherwise: null,
          weight: 5,
          also: null,
          seen: true as const,
        }
      : reading;
  });
}

function overridden(
  columns: readonly PlanPart["columns"][number][],
  table: Table,
  slots: readonly Slot[],
  overrides: readonly ColumnOverride[],
): PlanPart["columns"] {
  return columns.map((column, slot) => {
    const { start = -1, end = -1 } = slots[slot] ?? {};
    const said = overrides.find(
      (override) =>
        override.table === table.index &&
        start <= override.column &&
        override.column < end,
    );
    return said
      ? {
          role: said.role,
          other: said.role === "other" ? "detail" : null,
          also: null,
          mark: null,
          basis: "user",
        }
      : column;
  });
}

/** A plan without a header, told by its columns: wording, deadlines, and numbers or parties. */
export function partByContent(
  table: Table,
  inSheet: boolean,
  overrides: readonly ColumnOverride[],
): {
  readonly part: PlanPart;
  readonly from: number;
  readonly sure: boolean;
} | null {
  const slots = commonSlots(table);
  if (slots.length < 3) return null;
  const from = table.rows.findIndex(
    ({ cells }) => cells.length === slots.length,
  );
  const body = table.rows.slice(from);
  if (body.length < 2) return null;
  const looks = contentMeanings(table, body, slots, inSheet);
  const has = (meaning: (typeof looks)[number]) => looks.includes(meaning);
  const isPlan =
    has("measure") && has("deadline") && (has("number") || has("responsible"));
  if (!isPlan) return null;
  const readings = looks.map((meaning) => ({
    meaning: meaning ?? ("unknown" as const),
    otherwise: null,
    weight: meaning ? 5 : 0,
    also: null,
    seen: true as const,
  }));
  const columns = overridden(
    assignRoles(readings, []),
    table,
    slots,
    overrides,
  );
  return {
    part: {
      table,
      inSheet,
      header: null,
      slots,
      columns,
      opening: [],
      body,
      leading: [],
    },
    from,
    sure: has("responsible"),
  };
}
