import type { OpenedDocument } from "../services";

/** What a picture of either kind is given. */
export interface PictureProps {
  readonly document: OpenedDocument;
  /** Called when something was drawn, with the root to look for places in; `isFresh` where it is another picture. */
  readonly onDrawn: (picture: ParentNode, isFresh: boolean) => void;
}
