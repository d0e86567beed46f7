import { lazy } from "react";
import { previewEdits } from "../changes/editPreview";
import type { Finding } from "../../review/Finding";
import type { RunCheck } from "../../review/review";
import { writtenTitle } from "../strings";
import { DismissForm } from "./DismissForm";
import type { FindingActions, Panel } from "./FindingActions";
import { FixPreview } from "./FixPreview";
import type { PlaceToFill } from "./placeToFill";

// Reads deadlines and parties as one types: more code than all else in the list.
const FillIn = lazy(() => import("./FillIn"));
// Comes with the examples of all checks.
const Why = lazy(() => import("./Why"));

/** What is unfolded under a finding. */
export default function FindingPanel({
  panel,
  finding,
  fill,
  check,
  sameKind,
  actions,
  onClose,
}: {
  readonly panel: Panel;
  readonly finding: Finding;
  readonly fill: PlaceToFill | null;
  readonly check: RunCheck | undefined;
  readonly sameKind: number;
  readonly actions: FindingActions;
  readonly onClose: () => void;
}) {
  switch (panel) {
    case "why":
      return check && <Why check={check} />;
    case "dismiss":
      return (
        <DismissForm
          onCancel={onClose}
          onDismiss={(reason) => {
            actions.dismiss(finding, reason);
          }}
        />
      );
    case "fill":
      return (
        fill && (
          <FillIn
            place={fill}
            onCancel={onClose}
            onApply={(text) => {
              actions.apply(finding, writtenTitle(text), [
                { kind: "replace-text", at: fill.at, text },
              ]);
            }}
          />
        )
      );
    case "fix":
    default: {
      const suggestion = panel === "fix" ? null : finding.suggestions[panel];
      const edits = suggestion?.edits ?? finding.edits;
      return (
        <FixPreview
          previews={previewEdits(edits, actions.grid)}
          sameKind={panel === "fix" ? sameKind : 1}
          onCancel={onClose}
          onApply={() => {
            actions.apply(finding, suggestion?.title ?? finding.message, edits);
          }}
          onApplyAll={() => {
            actions.mendKind(finding.check);
          }}
        />
      );
    }
  }
}
