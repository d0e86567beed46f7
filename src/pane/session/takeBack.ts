import type { DocumentHost } from "../../grid/DocumentHost";
import { brokenUndo, wholeStep } from "./brokenStep";
import type { SessionState } from "./SessionState";

/** Takes back the last step of the journal, write by write, and tells how far it came; true where all of it was. */
export async function takeBack(
  host: DocumentHost,
  journal: SessionState["journal"],
  tell: (
    change: Pick<SessionState, "journal"> | Pick<SessionState, "failure">,
  ) => void,
): Promise<boolean> {
  const last = journal.at(-1);
  if (!last) return false;
  const before = journal.slice(0, -1);
  for (let left = last.writes; left > 0; left--) {
    const outcome = await host.undo();
    if (!outcome.ok) {
      const { failure } = outcome;
      tell({ failure });
      if (failure.kind === "interrupted")
        tell({ journal: [...before, brokenUndo(last, left, failure)] });
      return false;
    }
    tell({
      journal:
        left > 1
          ? [...before, { ...wholeStep(last, false), writes: left - 1 }]
          : before,
    });
  }
  return true;
}
