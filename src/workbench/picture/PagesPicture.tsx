import { useEffect, useRef, useState } from "react";
import { words } from "../strings";
import { drawDocx } from "./drawDocx";
import { fitWidth } from "./fitWidth";
import { markPicture } from "./markPicture";
import { otherWork } from "./otherWork";
import type { PictureProps } from "./PictureProps";
import { patchPicture } from "./patchPicture";
import styles from "./PagesPicture.module.css";

type Stage = "waiting" | "drawn" | "failed";

/** A text document's pages. The first check goes first: drawing takes longer and holds the page. */
export function PagesPicture({ document, onDrawn }: PictureProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<Stage>("waiting");
  useEffect(() => {
    const host = frame.current;
    if (!host) return;
    const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
    let drawn = document.grid;
    let turn: Promise<void> = Promise.resolve();
    let ended = false;
    const isOver = (): boolean => ended;

    const draw = async (isFirst: boolean): Promise<void> => {
      try {
        const { docx, grid } = await document.current();
        if (isOver()) return;
        const { top, left } = scrollOf(host);
        await drawDocx(docx, root, isOver, () => {
          setStage("drawn");
        });
        await otherWork();
        if (isOver()) return;
        drawn = grid;
        markPicture(root, grid);
        if (!isFirst) host.parentElement?.scrollTo({ top, left });
        onDrawn(root, isFirst);
      } catch {
        // The library gives up on some files; the pane does not need the picture.
        setStage("failed");
      }
    };
    const inTurn = (work: () => Promise<void>): void => {
      turn = turn.then(async () => {
        if (!isOver()) await work();
      });
    };
    inTurn(async () => {
      await document.checked;
      await atRest();
      await draw(true);
    });
    const stopReading = document.onRead((grid) => {
      inTurn(async () => {
        if (grid === drawn) return;
        if (patchPicture(root, drawn, grid)) {
          drawn = grid;
          onDrawn(root, false);
        } else await draw(false);
      });
    });
    const stopFitting = fitWidth(host);
    return () => {
      ended = true;
      stopReading();
      stopFitting();
    };
  }, [document, onDrawn]);
  return (
    <>
      {stage === "waiting" && <p className={styles.note}>{words.drawing}</p>}
      {stage === "failed" && <p className={styles.note}>{words.noPicture}</p>}
      <div ref={frame} className={styles.pages} />
    </>
  );
}

/** What was found is on the screen and the page has nothing to do. */
const atRest = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
  });

const scrollOf = (host: HTMLElement): { top: number; left: number } => ({
  top: host.parentElement?.scrollTop ?? 0,
  left: host.parentElement?.scrollLeft ?? 0,
});
