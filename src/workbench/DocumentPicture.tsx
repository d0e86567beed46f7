import { makeStyles, Text } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Anchor } from "../grid/Anchor";
import { type Grid, tablesOf } from "../grid/Grid";
import { drawDocx } from "./picture/drawDocx";
import { patchPicture } from "./picture/patchTable";
import { elementAt, placeOf, rangeAt } from "./picture/places";
import { SheetPicture } from "./picture/SheetPicture";
import type { OpenedDocument } from "./services";
import { words } from "./strings";

const useStyles = makeStyles({
  picture: {
    overflow: "auto",
    backgroundColor: "#e8e8e8",
    minHeight: 0,
    "& tr[data-row]": { cursor: "pointer" },
    "& ::highlight(finding)": { backgroundColor: "#ffd54f", color: "#000" },
  },
});

/** The document as it looks, with the words of a finding marked; a click in a row selects it in the pane. */
export function DocumentPicture({
  document,
}: {
  readonly document: OpenedDocument;
}) {
  const styles = useStyles();
  const frame = useRef<HTMLElement>(null);
  const [revealed, setRevealed] = useState<Anchor | null>(null);
  useEffect(() => document.onReveal(setRevealed), [document]);
  const showRevealed = useCallback(() => {
    if (frame.current && revealed) mark(frame.current, revealed);
  }, [revealed]);
  useEffect(showRevealed, [showRevealed]);
  const Drawn = document.grid().kind === "workbook" ? Sheets : Pages;
  return (
    <section
      ref={frame}
      className={styles.picture}
      aria-label={words.picture}
      tabIndex={0}
      onClick={({ target }) => {
        const place = placeOf(target);
        if (place) document.select(place);
      }}
    >
      <Drawn document={document} revealed={revealed} onDrawn={showRevealed} />
    </section>
  );
}

interface DrawnProps {
  readonly document: OpenedDocument;
  readonly revealed: Anchor | null;
  readonly onDrawn: () => void;
}

function Sheets({ document, revealed, onDrawn }: DrawnProps) {
  const [grid, setGrid] = useState(() => document.grid());
  const [chosen, setChosen] = useState(0);
  useEffect(
    () =>
      document.onWritten(() => {
        setGrid(document.grid());
      }),
    [document],
  );
  useEffect(() => {
    if (revealed?.kind === "cell") setChosen(revealed.table);
  }, [revealed]);
  useEffect(onDrawn, [grid, chosen, onDrawn]);
  return (
    <SheetPicture tables={tablesOf(grid)} shown={chosen} onShow={setChosen} />
  );
}

function Pages({ document, onDrawn }: DrawnProps) {
  const container = useRef<HTMLDivElement>(null);
  const drawn = useRef<Grid | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const draw = async () => {
      const page = container.current;
      if (!page) return;
      const grid = document.grid();
      const before = drawn.current;
      drawn.current = grid;
      if (before && patchPicture(page, before, grid)) return;
      const scroller = page.parentElement;
      const top = scroller?.scrollTop ?? 0;
      try {
        await drawDocx(document.bytes(), page);
        setFailed(false);
      } catch {
        // The library gives up on some files; the pane does not need it.
        setFailed(true);
      }
      scroller?.scrollTo({ top });
      onDrawn();
    };
    void draw();
    return document.onWritten(() => void draw());
  }, [document, onDrawn]);
  return (
    <>
      {failed && <Text>{words.noPicture}</Text>}
      <div ref={container} />
    </>
  );
}

/** Marks the words without touching the page's elements, and brings them before the eyes. */
function mark(picture: HTMLElement, at: Anchor): void {
  const range = rangeAt(picture, at);
  if (!range) return;
  CSS.highlights.set("finding", new Highlight(range));
  elementAt(picture, at)?.scrollIntoView({
    block: "center",
    behavior: "smooth",
  });
}
