import { useCallback, useMemo } from "react";
import type { MeasureIndex } from "../../catalogue/matchMeasure";
import type { Level } from "../../catalogue/StandardMeasure";
import { knownFillings } from "../../drafting/placeholders";
import { likelyLevel, planLevel } from "../../drafting/planLevel";
import { coveredMeasures, planMatchSteps } from "../../drafting/planMatches";
import type { Grid } from "../../grid/Grid";
import { readingOverrides } from "../../review/readingOverrides";
import type { Review } from "../../review/review";
import type { CalendarDate } from "../../text/calendarDate";
import { reviewOptions, type SessionState } from "../session/SessionState";
import { useSliced } from "../useSliced";
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
  const plan = reading.plans[at];
  const [known, level] = useMemo(() => {
    const said = told ?? (plan ? planLevel(reading, plan) : null);
    return [said !== null, said ?? (plan && likelyLevel(plan)) ?? usual];
  }, [reading, plan, told]);
  const match = useCallback(
    function* () {
      const matches = plan && (yield* planMatchSteps(plan, index, level));
      return coveredMeasures(matches ?? new Map());
    },
    [plan, index, level],
  );
  const covered = useSliced(match, atOnce);
  return useMemo(
    () =>
      plan
        ? {
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
            levelKnown: known,
            covered,
            fillings: knownFillings(reading, plan),
            today,
          }
        : null,
    [
      grid,
      reading,
      decided,
      department,
      index,
      at,
      plan,
      level,
      known,
      covered,
      today,
    ],
  );
}

/** So many new rows are matched within a frame of the screen. */
const atOnce = 100;
/** Most such plans are those of municipalities. */
const usual: Level = "municipality";
