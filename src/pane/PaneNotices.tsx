import type { ReviewSession } from "./session/ReviewSession";
import type { SessionState } from "./session/SessionState";
import { failureText, words } from "./strings";
import { Notice } from "./ui/Notice";
import { Button } from "./ui/Button";

/** What went wrong, or that the last check was stopped, with the way out. */
export function PaneNotices({
  session,
  state: { failure, stopped },
}: {
  readonly session: ReviewSession;
  readonly state: SessionState;
}) {
  if (!failure && !stopped) return null;
  return (
    <Notice
      kind={failure ? "error" : "plain"}
      action={
        <Button size="small" onClick={() => void session.recheck()}>
          {words.recheck}
        </Button>
      }
      onClose={() => {
        session.clearFailure();
      }}
    >
      {failure ? failureText(failure) : words.stopped}
    </Notice>
  );
}
