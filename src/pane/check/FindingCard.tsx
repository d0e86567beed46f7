import { lazy, memo, Suspense, useId, useRef } from "react";
import { quoted, withSpacesSeen } from "../../report/mendingText";
import { severityWords } from "../../report/words";
import type { Review } from "../../review/review";
import { shorten } from "../../text/shorten";
import { visibleText } from "../../text/visibleText";
import { words } from "../strings";
import ui from "../ui/ui.module.css";
import styles from "./FindingCard.module.css";
import type { FindingActions, Opened, Panel } from "./FindingActions";
import type { FindingLine } from "./lines";
import { placeToFill, placeToShow } from "./placeToFill";
import { SeverityIcon } from "./SeverityIcon";
import { Button } from "../ui/Button";

const FindingPanel = lazy(() => import("./FindingPanel"));

/** One finding: what is wrong, the words, why, and what can be done about it right here. */
export const FindingCard = memo(function FindingCard({
  line: { key, finding, position },
  count,
  place,
  review,
  sameKind,
  selected,
  open,
  onOpen: setOpened,
  actions,
}: {
  readonly line: FindingLine;
  /** How many findings the list has. */
  readonly count: number;
  /** Where it stands, in words; null where the heading above tells it. */
  readonly place: string | null;
  readonly review: Review;
  /** How many safe fixes of this check there are in all. */
  readonly sameKind: number;
  readonly selected: boolean;
  /** What is unfolded under the finding. */
  readonly open: Panel | null;
  readonly onOpen: (opened: Opened | null) => void;
  readonly actions: FindingActions;
}) {
  const { severity, message, quote, fix, suggestions } = finding;
  const onOpen = (panel: Panel | null) => {
    setOpened(panel === null ? null : { key, panel });
  };
  const card = useRef<HTMLElement>(null);
  const named = useId();
  const check = review.checks.find(({ id }) => id === finding.check);
  const fill = placeToFill(finding, review);
  const shows = placeToShow(finding, review) !== null;
  const told = quote === null || quote.trim() === "" || message.includes(quote);
  const main = fix === "safe" || suggestions.length > 0 || fill !== null;
  const action = (name: string, panel: Panel, strong = false) => (
    <Button
      size="small"
      appearance={strong ? "outline" : "subtle"}
      className={strong ? styles.strong : styles.action}
      aria-expanded={open === panel}
      onClick={() => {
        onOpen(open === panel ? null : panel);
      }}
    >
      {name}
    </Button>
  );
  return (
    <article
      ref={card}
      className={styles.card}
      data-selected={selected || undefined}
      aria-labelledby={named}
      aria-posinset={position}
      aria-setsize={count}
      tabIndex={-1}
      onKeyDown={({ key: pressed, target }) => {
        if (pressed === "Enter" && target === card.current)
          actions.show(finding);
      }}
      onClick={({ target }) => {
        if (target instanceof Element && !target.closest("button, form"))
          actions.show(finding);
      }}
    >
      <SeverityIcon severity={severity} />
      <div className={styles.body}>
        <p id={named} className={styles.message}>
          <span className={ui.hidden}>{severityWords[severity]}. </span>
          {visibleText(withSpacesSeen(message))}
        </p>
        {!told && <p className={styles.quote}>{quoted(quote, 160)}</p>}
        {place !== null && <p className={ui.caption}>{place}</p>}
        {selected && open !== "why" && (
          <p className={ui.caption}>{check?.rationale}</p>
        )}
        {selected && !main && <p className={ui.caption}>{words.byHand}</p>}
        <div className={styles.actions}>
          {fix === "safe" && action(words.fix, "fix", true)}
          {suggestions.map(({ title }, index) => (
            <span key={index} className={styles.suggestion} title={title}>
              {action(shorten(title, 60), index, true)}
            </span>
          ))}
          {fill &&
            action(fill.empty ? words.fillIn : words.replace, "fill", true)}
          {shows && (
            <Button
              size="small"
              appearance="subtle"
              className={styles.action}
              onClick={() => {
                actions.show(finding);
              }}
            >
              {words.show}
            </Button>
          )}
          {action(words.why, "why")}
          {action(words.dismiss, "dismiss")}
        </div>
        {open !== null && (
          <Suspense fallback={<p className={ui.caption}>{words.loading}</p>}>
            <FindingPanel
              panel={open}
              finding={finding}
              fill={fill}
              check={check}
              sameKind={sameKind}
              actions={actions}
              onClose={() => {
                card.current
                  ?.querySelector<HTMLElement>("[aria-expanded=true]")
                  ?.focus();
                onOpen(null);
              }}
            />
          </Suspense>
        )}
      </div>
    </article>
  );
});
