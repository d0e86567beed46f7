/** Why a file cannot be read, as kinds and facts: whoever talks to the user words them. */
export type FileFailure =
  | { readonly kind: "empty" }
  /** Word 97–2003, an OLE2 file with the stream «WordDocument». */
  | { readonly kind: "legacy-doc" }
  /** Excel 97–2003, an OLE2 file with the stream «Workbook» or «Book». */
  | { readonly kind: "legacy-xls" }
  /** Encrypted; opens with a password only. */
  | { readonly kind: "password" }
  /** OpenDocument; `mediaType` as the file declares it («application/vnd.oasis.opendocument.text»). */
  | { readonly kind: "odf"; readonly mediaType: string }
  /** The zip is cut off or damaged; `part` is null where its directory is. */
  | { readonly kind: "truncated"; readonly part: string | null }
  | { readonly kind: "not-office"; readonly looksLike: ForeignFormat }
  /** Unpacks to more than `limit` bytes (a zip bomb, or far more than any plan). */
  | { readonly kind: "too-large"; readonly limit: number }
  /** A part declares a document type of its own, by which files are made to unfold without end or to read others. */
  | { readonly kind: "doctype"; readonly part: string }
  /** A part that is needed is absent or its XML is broken; `reason` is technical. */
  | {
      readonly kind: "damaged";
      readonly part: string;
      readonly reason: string;
    };

export type ForeignFormat =
  | "rtf"
  | "pdf"
  | "html"
  | "xml"
  | "text"
  | "image"
  | "zip"
  | "ole"
  | "presentation"
  | "xlsb"
  | "binary";

export type FileOutcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: FileFailure };

/** What was read of a file. */
export const fileRead = <T>(value: T): FileOutcome<T> => ({ ok: true, value });

/** Why a file was not read. */
export const fileFailed = (
  failure: FileFailure,
): { readonly ok: false; readonly failure: FileFailure } => ({
  ok: false,
  failure,
});
