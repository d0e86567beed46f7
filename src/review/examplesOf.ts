import type { Example } from "../checks/check";
import { checks } from "../checks/index";

/** The examples of the check with this id; none where there is no such check. */
export const examplesOf = (id: string): readonly Example[] =>
  checks.find((check) => check.id === id)?.examples ?? [];
