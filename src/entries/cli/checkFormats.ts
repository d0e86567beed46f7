import { checks } from "../../checks/index";
import {
  protocolPage,
  protocolSection,
  unreadSection,
} from "../../report/protocolHtml";
import { protocolJson } from "../../report/protocolJson";
import { protocolText } from "../../report/protocolText";
import type { ReviewedDocument } from "../../report/ReviewedDocument";
import { reviewReport } from "../../report/reviewReport";
import { sarifLog, sarifResults, type UnreadFile } from "../../report/sarif";
import type { TextStyle } from "../../report/TextStyle";
import { reviewJson } from "../../review/findingJson";
import { oneLine } from "../../text/visibleText";
import type { CheckFormat } from "./Command";
import { fileUri } from "./fileUri";
import { failureText, type ReadFailure } from "./ReadFailure";
import { version } from "./version";

/** An output format: a worker makes each file's part, and they are put together in the order of the files. */
interface CheckOutput {
  readonly part: (document: ReviewedDocument, style: TextStyle) => string;
  /** What stands in the place of a file that could not be read. */
  readonly unread: (source: string, failure: ReadFailure) => string;
  /** All parts as one output; absent where each is whole by itself. */
  readonly whole?: (parts: readonly string[]) => string;
}

/** An object a line. */
const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** What tools get in place of an answer. */
export const failureLine = (source: string, failure: ReadFailure): string =>
  line({
    schema: 1,
    source,
    error: { kind: failure.kind, message: failureText(failure) },
  });

/** A part of a SARIF log on its way from a worker. */
interface SarifPart {
  readonly results: readonly unknown[];
  readonly unread: readonly UnreadFile[];
}

export const checkFormats: Readonly<Record<CheckFormat, CheckOutput>> = {
  report: {
    part: (document, style) => `${reviewReport(document, style)}\n`,
    unread: () => "",
  },
  lines: {
    part: ({ review, source }) => line(reviewJson(review, source)),
    unread: failureLine,
  },
  text: {
    part: (document) => `${protocolText(document)}\n`,
    unread: (source, failure) =>
      `Документ: ${oneLine(source)}\nНе прочитан: ${failureText(failure)}\n\n`,
  },
  json: {
    part: (document) => line(protocolJson(document)),
    unread: failureLine,
  },
  html: {
    part: (document) => protocolSection(document).html,
    unread: (source, failure) =>
      unreadSection(source, failureText(failure)).html,
    whole: (parts) => protocolPage(parts.map((html) => ({ html }))),
  },
  sarif: {
    part: (document) =>
      JSON.stringify({
        results: sarifResults(document, fileUri(document.source)),
        unread: [],
      } satisfies SarifPart),
    unread: (source, failure) =>
      JSON.stringify({
        results: [],
        unread: [
          {
            uri: fileUri(source),
            kind: failure.kind,
            message: failureText(failure),
          },
        ],
      } satisfies SarifPart),
    whole: (texts) => {
      const parts = texts.map((text) => JSON.parse(text) as SarifPart);
      const results = parts.flatMap((part) => part.results);
      const unread = parts.flatMap((part) => part.unread);
      return `${JSON.stringify(sarifLog(version, checks, results, unread), null, 2)}\n`;
    },
  },
};
