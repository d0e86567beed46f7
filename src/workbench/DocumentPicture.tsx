import { useCallback, useEffect, useRef } from "react";
import type { Anchor } from "../grid/Anchor";
import styles from "./DocumentPicture.module.css";
import { PagesPicture } from "./picture/PagesPicture";
import { placeOf } from "./picture/places";
import { showPlace } from "./picture/showPlace";
import { SheetsPicture } from "./picture/SheetsPicture";
import type { OpenedDocument } from "./services";
import { words } from "./strings";

/** The document as it looks, with the words of a finding marked; a click in a row selects it in the pane. */
export default function DocumentPicture({
  document,
}: {
  readonly document: OpenedDocument;
}) {
  const picture = useRef<ParentNode | null>(null);
  const revealed = useRef<Anchor | null>(null);
  useEffect(
    () =>
      document.onReveal((at) => {
        revealed.current = at;
        if (picture.current) showPlace(picture.current, at, true);
      }),
    [document],
  );
  const onDrawn = useCallback((drawn: ParentNode, isFresh: boolean) => {
    picture.current = drawn;
    if (revealed.current) showPlace(drawn, revealed.current, isFresh);
  }, []);
  const Drawn =
    document.grid.kind === "workbook" ? SheetsPicture : PagesPicture;
  return (
    <section
      className={styles.picture}
      aria-label={words.picture}
      tabIndex={0}
      onClick={({ nativeEvent }) => {
        const place = placeOf(nativeEvent.composedPath()[0]);
        if (place) document.select(place);
      }}
    >
      <Drawn document={document} onDrawn={onDrawn} />
    </section>
  );
}
