import type { Finding } from "../review/Finding";
import { findingJson } from "../review/findingJson";
import type { RunCheck } from "../review/review";
import { groupByPlace } from "./places";
import type { ReviewedDocument } from "./ReviewedDocument";

export interface UnreadFile {
  readonly uri: string;
  readonly kind: string;
  readonly message: string;
}

const levels: Readonly<Record<Finding["severity"], string>> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/** The results of one document (SARIF 2.1.0 §3.27); `uri` is the file's, relative or absolute (§3.4.3). */
export function sarifResults(
  { review, grid }: ReviewedDocument,
  uri: string,
): readonly unknown[] {
  const reasons = new Map(
    review.dismissed.map(({ finding, dismissal }) => [
      finding,
      dismissal.reason,
    ]),
  );
  const all = [...review.findings, ...reasons.keys()];
  return groupByPlace(all, grid, review.reading).flatMap(
    ({ title, place, findings }) =>
      findings.map((finding) => {
        const reason = reasons.get(finding);
        const { check, severity, message, ...properties } =
          findingJson(finding);
        return {
          ruleId: check,
          level: levels[severity],
          message: { text: message },
          locations: [
            {
              physicalLocation: { artifactLocation: { uri } },
              logicalLocations: [
                place === null
                  ? { name: title, kind: "document" }
                  : {
                      name: title,
                      fullyQualifiedName: place,
                      kind: finding.row === null ? "paragraph" : "row",
                    },
              ],
            },
          ],
          partialFingerprints: { "rowText/v1": finding.fingerprint },
          ...(reason === undefined
            ? {}
            : { suppressions: [{ kind: "external", justification: reason }] }),
          properties,
        };
      }),
  );
}

/** One log for all documents (SARIF 2.1.0 §3.13); `results` are theirs in order. */
export function sarifLog(
  version: string,
  rules: readonly RunCheck[],
  results: readonly unknown[],
  unread: readonly UnreadFile[],
) {
  return {
    $schema:
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "plan-table",
            version,
            language: "ru",
            rules: rules.map(ruleDescriptor),
          },
        },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: unread.length === 0,
            toolExecutionNotifications: unread.map(
              ({ uri, kind, message }) => ({
                descriptor: { id: kind },
                level: "error",
                message: { text: message },
                locations: [
                  { physicalLocation: { artifactLocation: { uri } } },
                ],
              }),
            ),
          },
        ],
        results,
      },
    ],
  };
}

/** A check as a rule (§3.49): its title, why it matters and what it rests on. */
const ruleDescriptor = ({
  id,
  title,
  rationale,
  source,
  severity,
}: RunCheck) => ({
  id,
  shortDescription: { text: title },
  fullDescription: { text: rationale },
  help: {
    text: source === undefined ? rationale : `${rationale}\n\n${source}`,
  },
  defaultConfiguration: { level: levels[severity] },
});
