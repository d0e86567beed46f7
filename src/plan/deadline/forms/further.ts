import { isClass, isMark, skip, type Reading } from "../Reading";

/** Past «далее», «и далее –», «в дальнейшем»; undefined where it is not there. */
export function pastFurther(reading: Reading, at: number): number | undefined {
  const inside = skip(reading, at, "and", "in");
  if (!isClass(reading, inside, "further")) return undefined;
  return isMark(reading, inside + 1, "-", ":", ",") ? inside + 2 : inside + 1;
}
