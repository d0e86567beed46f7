import type { Counts, Verdict } from "../../review/review";
import type { Surroundings } from "../office/findOffice";
import type { SessionFailure } from "../../pane/session/SessionState";

/** What the button «Проверить» has to say: kinds and numbers, never a word of the document. */
export type Told =
  | {
      readonly kind: "verdict";
      readonly verdict: Verdict;
      readonly counts: Counts;
    }
  | { readonly kind: "failed"; readonly why: Failing };

export type Failing =
  SessionFailure["kind"] | Exclude<Surroundings["kind"], "program">;

const verdicts: Readonly<Record<Verdict, true>> = {
  ready: true,
  "not-ready": true,
  "no-plan": true,
};

/** The part of an address after «?». */
export function writeTold(told: Told): string {
  const facts =
    told.kind === "failed"
      ? { failed: told.why }
      : { verdict: told.verdict, ...told.counts };
  return new URLSearchParams(
    Object.entries(facts).map(([name, fact]) => [name, String(fact)]),
  ).toString();
}

/** An address is open to anybody: what is not ours reads as a failure of our own. */
export function readTold(query: string): Told {
  const facts = new URLSearchParams(query);
  const verdict = facts.get("verdict") ?? "";
  const count = (name: keyof Counts): number =>
    Math.min(Number(/^\d{1,6}$/.exec(facts.get(name) ?? "")?.[0] ?? 0), 99_999);
  return Object.hasOwn(verdicts, verdict)
    ? {
        kind: "verdict",
        verdict: verdict as Verdict,
        counts: {
          error: count("error"),
          warning: count("warning"),
          info: count("info"),
        },
      }
    : { kind: "failed", why: (facts.get("failed") ?? "crash") as Failing };
}
