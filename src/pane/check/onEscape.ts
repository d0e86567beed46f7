import type { KeyboardEvent } from "react";

/** A handler of keys that folds a panel by Escape. */
export const onEscape =
  (close: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close();
  };
