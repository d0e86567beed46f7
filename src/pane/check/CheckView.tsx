import {
  Button,
  Caption1,
  makeStyles,
  SearchBox,
  Tab,
  TabList,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Grid } from "../../grid/Grid";
import { textReader } from "../../grid/textAt";
import { groupByPlace } from "../../report/places";
import type { Finding } from "../../review/Finding";
import type { Review } from "../../review/review";
import type { ReviewSession } from "../ReviewSession";
import { foundNow, mendAllTitle, mendedTitle, words } from "../strings";
import { filterFindings, noFilter } from "./filterFindings";
import type { FindingActions } from "./FindingCard";
import { FindingList } from "./FindingList";
import { groupByCheck } from "./groupByCheck";
import { Verdict } from "./Verdict";

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    flexGrow: 1,
    minHeight: 0,
  },
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  search: { flexGrow: 1, minWidth: "140px", maxWidth: "100%" },
});

/** The check: verdict, filters, and the findings with everything that can be done about them. */
export function CheckView({
  grid,
  review,
  session,
  selected,
  onSelect,
  announce,
}: {
  readonly grid: Grid;
  readonly review: Review;
  readonly session: ReviewSession;
  readonly selected: Finding | null;
  readonly onSelect: (finding: Finding) => void;
  readonly announce: (message: string) => void;
}) {
  const styles = useStyles();
  const [filter, setFilter] = useState(noFilter);
  const [grouping, setGrouping] = useState<"place" | "check">("place");
  const shown = useMemo(
    () => filterFindings(review.findings, filter),
    [review, filter],
  );
  const groups = useMemo(
    () =>
      grouping === "place"
        ? groupByPlace(shown, grid, review.reading)
        : groupByCheck(shown, review),
    [grouping, shown, grid, review],
  );
  const safe = review.findings.filter(({ fix }) => fix === "safe").length;
  const mend = async (
    count: number,
    wanted?: (finding: Finding) => boolean,
  ) => {
    const title = mendedTitle(count);
    if (await session.mendAll(title, wanted)) announce(title);
  };
  const actions: FindingActions = useMemo(
    () => ({
      textOf: textReader(grid),
      reveal: (finding) => {
        onSelect(finding);
        if (finding.at) void session.revealAt(finding.at);
      },
      apply: (_, title, edits) => {
        void session.apply(title, edits).then((done) => {
          if (done) announce(`${words.mended}: ${title}`);
        });
      },
      mendKind: (check) => {
        const kind = (finding: Finding) => finding.check === check;
        void mend(review.findings.filter(kind).length, kind);
      },
      dismiss: (finding, reason) => {
        void session.dismiss(finding, reason);
      },
    }),
    // `mend` is made anew on each rendering and holds nothing but what is listed here.
    [grid, review, session, onSelect, announce],
  );
  return (
    <div className={styles.view}>
      <Verdict
        review={review}
        shown={filter.severities}
        onToggle={(severity) => {
          const severities = new Set(filter.severities);
          if (!severities.delete(severity)) severities.add(severity);
          setFilter({ ...filter, severities });
        }}
      />
      {safe > 0 && (
        <Button appearance="primary" onClick={() => void mend(safe)}>
          {mendAllTitle(safe)}
        </Button>
      )}
      {review.findings.length > 0 ? (
        <>
          <div className={styles.tools}>
            <SearchBox
              size="small"
              className={styles.search}
              placeholder={words.search}
              value={filter.search}
              onChange={(_, { value }) => {
                setFilter({ ...filter, search: value });
              }}
            />
            <TabList
              size="small"
              selectedValue={grouping}
              onTabSelect={(_, { value }) => {
                setGrouping(value as typeof grouping);
              }}
            >
              <Tab value="place">{words.byPlace}</Tab>
              <Tab value="check">{words.byCheck}</Tab>
            </TabList>
          </div>
          {shown.length < review.findings.length && (
            <Caption1>{foundNow(shown.length)}</Caption1>
          )}
          {shown.length === 0 && <Text>{words.nothingFound}</Text>}
          <FindingList
            groups={groups}
            review={review}
            selected={selected}
            actions={actions}
          />
        </>
      ) : (
        <Text>{words.clean}</Text>
      )}
    </div>
  );
}
