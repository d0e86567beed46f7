import type { z } from "zod";

/** What is said of each way in which a file's content fails its schema. */
export interface IssueWords {
  readonly missing: string;
  readonly empty: string;
  /** Before the names of the fields that nobody knows. */
  readonly unknownField: string;
  /** Before the values that will do. */
  readonly oneOf: string;
  /** By the name zod gives the type. */
  readonly expected: Readonly<Record<string, string>>;
  readonly other: string;
}

/** An error map for zod that words what it finds; what a schema itself words stays. */
export const issueWording =
  (words: IssueWords) =>
  (issue: z.core.$ZodRawIssue): string => {
    if (issue.code === "invalid_type")
      return issue.input === undefined
        ? words.missing
        : (words.expected[issue.expected] ?? words.other);
    if (issue.code === "unrecognized_keys")
      return `${words.unknownField} ${issue.keys.join(", ")}`;
    if (issue.code === "invalid_value")
      return `${words.oneOf} ${issue.values.map(String).join(", ")}`;
    if (issue.code === "invalid_key")
      return issue.issues[0]?.message ?? words.other;
    return issue.code === "too_small" ? words.empty : words.other;
  };
