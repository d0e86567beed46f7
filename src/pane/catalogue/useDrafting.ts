import { useMemo } from "react";
import type { MeasureIndex } from "../../catalogue/matchMeasure";
import type { Level } from "../../catalogue/StandardMeasure";
import { knownFillings } from "../../drafting/placeholders";
import { likelyLevel, planLevel } from "../../drafting/planLevel";
import { coveredMeasures, planMatches } from "../../drafting/planMatches";
import type { Grid } from "../../grid/Grid";
import { readingOverrides } from "../../review/readingOverrides";
import type { Review } from "../../review/review";
import type { CalendarDate } from "../../text/calendarDate";
import { reviewOptions, type SessionState } from "../session/SessionState";
import type { Drafting } from "./Drafting";

/** A plan with all that drafting for it needs, worked out once for each reading; null where there is no such plan. */
export function useDrafting(
  grid: Grid,
  review: Review,
  state: Pick<SessionState, "decided" | "department">,
  index: MeasureIndex,
  at: number,
  told: Level | null,
  today: CalendarDate,
): Drafting | null {
  const { reading } = review;
  const { decided, department } = state;
  return useMemo(() => {
    const plan = reading.plans[at];
    if (!plan) return null;
    const known = planLevel(reading, plan);
    const level = told ?? known ?? likelyLevel(plan) ?? "municipality";
    return {
      document: {
        grid,
        reading,
        overrides: readingOverrides(
          reviewOptions({ decided, department }, today),
        ),
        index,
      },
      at,
      plan,
      level,
      levelKnown: told !== null || known !== null,
      covered: coveredMeasures(planMatches(plan, index, level)),
      fillings: knownFillings(reading, plan),
      today,
    };
  }, [grid, reading, decided, department, index, at, told, today]);
}
