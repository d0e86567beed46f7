import type { CellComment, DocumentHost } from "../../grid/DocumentHost";
import type { Review } from "../../review/review";
import type { ReviewSession } from "../session/ReviewSession";
import { commentWords, commentedTitle, uncommentedTitle } from "./strings";
import { Button } from "../ui/Button";
import ui from "../ui/ui.module.css";

/** Puts the findings into the document as comments for whoever reads it without this pane, or takes them away. */
export function CommentsRow({
  review,
  session,
  host,
  announce,
}: {
  readonly review: Review;
  readonly session: ReviewSession;
  readonly host: DocumentHost;
  readonly announce: (message: string) => void;
}) {
  if (!host.comment || !host.removeComments) return null;
  const comments = review.findings.flatMap(({ at, message }): CellComment[] =>
    at ? [{ at, text: message }] : [],
  );
  const put = async () => {
    const title = (count: number) => commentedTitle(count, comments.length);
    const count = await session.step((to) => to.comment?.(comments), title);
    if (count !== null) announce(title(count));
  };
  const remove = async () => {
    const done = await session.step(
      (from) => from.removeComments?.(),
      () => uncommentedTitle,
    );
    if (done !== null) announce(uncommentedTitle);
  };
  return (
    <div className={ui.row} role="group" aria-labelledby="plan-table-comments">
      <span id="plan-table-comments" className={ui.caption}>
        {commentWords.label}:
      </span>
      <Button
        size="small"
        disabledFocusable={comments.length === 0}
        onClick={() => void put()}
      >
        {commentWords.put}
      </Button>
      <Button size="small" onClick={() => void remove()}>
        {commentWords.remove}
      </Button>
    </div>
  );
}
