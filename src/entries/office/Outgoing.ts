import type { OutgoingFile } from "../../pane/services";
import { Signal } from "../../workbench/Signal";

/** A file that left the pane, or could not. */
export interface Outgoing {
  readonly name: string;
  /** What can be copied by hand instead; null where the file is no text. */
  readonly text: string | null;
  /** False where the program is known to let no file out of the pane. */
  readonly sent: boolean;
}

/** Tells of each file that was not opened as a document. */
export const outgoing = new Signal<Outgoing>();

export const outgoingOf = (
  { name, content }: OutgoingFile,
  sent: boolean,
): Outgoing => ({
  name,
  text: typeof content === "string" ? content : null,
  sent,
});
