import type { Element } from "./Element";

/** Marks changes as tracked ones, by the user of the simulated Word. */
export class Tracker {
  /** Whether changes are to be marked now. */
  isOn = false;
  private id = 90_000;

  /** An empty `w:ins` or `w:del` with author and date. */
  mark(kind: "ins" | "del", like: Element): Element {
    return like.make(`w:${kind}`, {
      "w:id": String(++this.id),
      "w:author": AUTHOR,
      "w:date": "2026-09-01T09:00:00Z",
    });
  }
}

/** Who sits at the simulated Word. */
export const AUTHOR = "Пользователь Word";

/** Whether the user's own tracked insertion is around the run: deleting in it leaves no trace. */
export const isOwnInsertion = (run: Element): boolean =>
  run.closest("w:ins")?.get("w:author") === AUTHOR;
