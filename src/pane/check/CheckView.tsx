import { memo, useMemo, useRef, useState } from "react";
import type { Grid } from "../../grid/Grid";
import { placeNamer } from "../../report/places";
import type { Finding } from "../../review/Finding";
import type { Review } from "../../review/review";
import type { Selection } from "../Pane";
import type { ReviewSession } from "../session/ReviewSession";
import {
  dismissedCount,
  dismissedTitle,
  foundNow,
  mendAllTitle,
  mendedOne,
  words,
} from "../strings";
import { classes } from "../ui/classes";
import field from "../ui/field.module.css";
import { Segments } from "../ui/Segments";
import ui from "../ui/ui.module.css";
import styles from "./CheckView.module.css";
import { filterFindings, noFilter } from "./filterFindings";
import type { FindingActions } from "./FindingActions";
import { findingKey } from "./findingKey";
import { FindingList } from "./FindingList";
import { byCheck, byPlace } from "./groupFindings";
import { linesOf } from "./lines";
import { placeToShow } from "./placeToFill";
import { selectedLine } from "./selectedLine";
import { Verdict } from "./Verdict";
import { Button } from "../ui/Button";

const groupings = { place: words.byPlace, check: words.byCheck };

/** The check: verdict, filters, and the findings with everything that can be done about them. */
export const CheckView = memo(function CheckView({
  grid,
  review,
  session,
  selection,
  onSelect,
  announce,
}: {
  readonly grid: Grid;
  readonly review: Review;
  readonly session: ReviewSession;
  readonly selection: Selection | null;
  /** Takes the finding's key. */
  readonly onSelect: (key: string) => void;
  readonly announce: (message: string) => void;
}) {
  const [filter, setFilter] = useState(noFilter);
  const [grouping, setGrouping] = useState<keyof typeof groupings>("place");
  const heading = useRef<HTMLHeadingElement>(null);
  const { findings, dismissed } = review;
  const shown = useMemo(
    () => filterFindings(findings, filter),
    [findings, filter],
  );
  const lines = useMemo(
    () =>
      linesOf(
        grouping === "place"
          ? byPlace(shown, grid, review)
          : byCheck(shown, review),
      ),
    [grouping, shown, grid, review],
  );
  const placeOf = useMemo(() => {
    if (grouping === "place") return () => null;
    const name = placeNamer(grid);
    return (finding: Finding) =>
      [finding.number && `№ ${finding.number}`, name(finding)]
        .filter((part) => part !== null)
        .join(", ") || null;
  }, [grouping, grid]);
  const actions = useMemo((): FindingActions => {
    const mend = async (wanted?: (finding: Finding) => boolean) => {
      const title = await session.mendAll(wanted);
      if (title !== null) announce(title);
    };
    return {
      grid,
      show: (finding) => {
        onSelect(findingKey(finding));
        const at = placeToShow(finding, review);
        if (at) void session.reveal(at);
      },
      apply: (_, title, edits) => {
        void session.apply(title, edits).then((done) => {
          if (done) announce(mendedOne(title));
        });
      },
      mendKind: (check) => {
        void mend((finding) => finding.check === check);
      },
      mendAll: () => {
        heading.current?.focus();
        void mend();
      },
      dismiss: (finding, reason) => {
        void session.dismiss(finding, reason).then(() => {
          announce(dismissedTitle);
        });
      },
    };
  }, [grid, review, session, onSelect, announce]);
  const safe = findings.filter(({ fix }) => fix === "safe").length;
  const selected = selectedLine(selection, lines, findings);
  return (
    <>
      <Verdict
        review={review}
        shown={filter.severities}
        heading={heading}
        onToggle={(severity) => {
          const severities = new Set(filter.severities);
          if (!severities.delete(severity)) severities.add(severity);
          setFilter({ ...filter, severities });
        }}
      />
      {safe > 0 && (
        <Button
          size="small"
          appearance="primary"
          className={styles.mendAll}
          onClick={actions.mendAll}
        >
          {mendAllTitle(safe)}
        </Button>
      )}
      {findings.length === 0 && (
        <p className={styles.said}>
          {review.verdict === "no-plan" ? words.noPlanHint : words.clean}
        </p>
      )}
      {findings.length > 0 && (
        <div className={styles.tools}>
          <input
            type="search"
            className={classes(field.field, styles.search)}
            placeholder={words.searchShort}
            aria-label={words.search}
            value={filter.search}
            onChange={({ target }) => {
              setFilter({ ...filter, search: target.value });
            }}
          />
          <Segments
            label={words.grouping}
            names={groupings}
            chosen={grouping}
            onChoose={setGrouping}
          />
        </div>
      )}
      {(shown.length < findings.length || selected.kind === "none") && (
        <p role="status" className={styles.said}>
          {selected.kind === "none" && `${selected.message} `}
          {shown.length < findings.length && (
            <>
              {shown.length > 0
                ? foundNow(shown.length, findings.length)
                : words.nothingFound}{" "}
              <Button
                size="small"
                onClick={() => {
                  setFilter(noFilter);
                }}
              >
                {words.showAll}
              </Button>
            </>
          )}
        </p>
      )}
      {shown.length > 0 && (
        <FindingList
          lines={lines}
          review={review}
          placeOf={placeOf}
          selected={selected.kind === "line" ? selected.key : null}
          actions={actions}
          onEmptied={() => heading.current?.focus()}
        />
      )}
      {dismissed.length > 0 && (
        <p className={ui.caption}>{dismissedCount(dismissed.length)}</p>
      )}
    </>
  );
});
