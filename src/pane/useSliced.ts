import { useEffect, useMemo, useState } from "react";
import { inSlices } from "./inSlices";

/** A frame of the screen has sixteen milliseconds. */
const sliceMs = 10;

/** What a work came to, or while it is under way how much of it is done, in whole tenths from 0 to 1. */
export type Sliced<T extends object> = T | number;

/**
 * Does a work without holding the page: `atOnce` steps while the component is drawn, so that a short one is never seen
 * under way, and the rest in slices. It is begun anew where `begin` is another function, and given up where the
 * component leaves.
 */
export function useSliced<T extends object>(
  begin: () => Generator<number, T>,
  atOnce: number,
): Sliced<T> {
  const soon = useMemo(() => first(begin(), atOnce), [begin, atOnce]);
  const [later, setLater] = useState<{
    readonly of: () => Generator<number, T>;
    readonly came: Sliced<T>;
  } | null>(null);
  useEffect(() => {
    if (soon) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const tell = (came: Sliced<T>): void => {
      if (!signal.aborted)
        setLater((before) =>
          before?.of === begin && before.came === came
            ? before
            : { of: begin, came },
        );
    };
    inSlices(begin(), sliceMs, signal, (share) => {
      tell(Math.floor(share * 10) / 10);
    }).then(tell, (error: unknown) => {
      // Given up; anything else is our own bug, and the boundary around the view tells of it.
      if (!signal.aborted)
        setLater(() => {
          throw error;
        });
    });
    return () => {
      controller.abort();
    };
  }, [begin, soon]);
  return soon ?? (later?.of === begin ? later.came : 0);
}

/** Null where the work takes more steps. */
function first<T>(steps: Generator<number, T>, most: number): T | null {
  for (let count = 0; count < most; count++) {
    const step = steps.next();
    if (step.done) return step.value;
  }
  return null;
}
