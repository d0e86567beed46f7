import type { Interruption } from "../../grid/DocumentHost";
import type { JournalEntry } from "./SessionState";

/** A step when all of it is written, or nothing more is to be done about the rest. */
export const wholeStep = (
  { title, changes, writes, broken }: JournalEntry,
  isFinished: boolean,
): JournalEntry => ({
  title,
  writes,
  changes: isFinished && broken ? broken.all : changes,
});

/** A step whose taking back broke off with so many writes of it left. */
export const brokenUndo = (
  { title, changes }: JournalEntry,
  writes: number,
  { found }: Interruption,
): JournalEntry => ({
  title,
  writes,
  changes,
  broken: { during: "undo", all: changes, half: found?.half ?? null },
});
