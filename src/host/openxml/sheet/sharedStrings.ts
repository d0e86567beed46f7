import type { XmlElement } from "../xml";
import { childElements } from "../xmlTree";
import { itemText } from "./stringItem";

/** The texts of the shared string table (`x:sst`) by index. */
export const readSharedStrings = (root: XmlElement): readonly string[] =>
  childElements(root, "x:si").map(itemText);
