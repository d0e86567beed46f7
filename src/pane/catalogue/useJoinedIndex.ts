import { useCallback, useState } from "react";
import type { NamedCatalogue } from "../../catalogue/joinCatalogues";
import { useSliced } from "../useSliced";
import { type JoinedIndex, joinedIndexSteps } from "./joinedIndex";

/**
 * The index of all measures; null while the first is made, of which `share` tells how much is done. While the user's
 * own catalogues change the one before stays.
 */
export function useJoinedIndex(own: readonly NamedCatalogue[]): {
  readonly joined: JoinedIndex | null;
  readonly share: number;
} {
  const begin = useCallback(() => joinedIndexSteps(own), [own]);
  // The program's own measures alone are there at once from the second time on.
  const made = useSliced(begin, 1);
  const [last, setLast] = useState<JoinedIndex | null>(null);
  if (typeof made === "number") return { joined: last, share: made };
  if (made !== last) setLast(made);
  return { joined: made, share: 1 };
}
