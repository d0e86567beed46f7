import type { Grid } from "../grid/Grid";
import type { OfficeFile } from "./OfficeFile";

/** A .docx or .xlsx that was read; what changes it is loaded when it is asked for. */
export interface ReadFile extends Pick<OfficeFile, "ownText" | "toBytes"> {
  readonly grid: Grid;
  /** The same file with all that can be done to it. */
  whole(): Promise<OfficeFile>;
}
