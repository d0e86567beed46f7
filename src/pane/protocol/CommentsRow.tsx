import type { Review } from "../../review/review";
import type { ReviewSession } from "../session/ReviewSession";
import { commentWords, commentedTitle, uncommentedTitle } from "../strings";
import { Button } from "../ui/Button";
import ui from "../ui/ui.module.css";

/** Puts the findings into the document as comments for whoever reads it without this pane, or takes them away. */
export function CommentsRow({
  review,
  session,
  announce,
}: {
  readonly review: Review;
  readonly session: ReviewSession;
  readonly announce: (message: string) => void;
}) {
  const placed = review.findings.filter(({ at }) => at !== null).length;
  return (
    <div className={ui.row} role="group" aria-labelledby="plan-table-comments">
      <span id="plan-table-comments" className={ui.caption}>
        {commentWords.label}:
      </span>
      <Button
        size="small"
        disabledFocusable={placed === 0}
        onClick={() =>
          void session.comment().then((count) => {
            if (count !== null) announce(commentedTitle(count, placed));
          })
        }
      >
        {commentWords.put}
      </Button>
      <Button
        size="small"
        onClick={() =>
          void session.removeComments().then((done) => {
            if (done) announce(uncommentedTitle);
          })
        }
      >
        {commentWords.remove}
      </Button>
    </div>
  );
}
