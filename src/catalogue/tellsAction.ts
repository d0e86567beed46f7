import { fold } from "../text/normalise";
import { action, noAction } from "./lexicon";

/** Whether a wording says by itself what is done: it begins with an infinitive or a noun of action, not in another case. */
export function tellsAction(wording: string): boolean {
  const [, first = ""] = action.exec(fold(wording)) ?? [];
  return first !== "" && !noAction.test(first);
}
