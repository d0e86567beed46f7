import type { Grid } from "../../grid/Grid";
import { numberReferences } from "./numberReferences";

/** The numbers («2.3») to which any words of the document refer, ranges told out. */
export function referredNumbers(grid: Grid): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { numbers } of numberReferences(grid))
    for (const number of numbers) found.add(number);
  return found;
}
