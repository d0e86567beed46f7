import { romanNumbers } from "./lexicon";
import { inRussian } from "./meaningOf";
import type { Token } from "./tokens";

/**
 * Gives Roman numbers the meaning of months where they can have no other: «XI.2026», and «IX–XII» as a range with an
 * end that no quarter or half-year has. Alone such a number may be a mark or a class.
 */
export function withRomanMonths(tokens: readonly Token[]): readonly Token[] {
  const values = tokens.map(({ kind, text }) =>
    kind === "word" ? 1 + romanNumbers.indexOf(inRussian(text)) : 0,
  );
  const isMonth = (at: number): boolean =>
    isOpening(tokens, at, values) || isOpening(tokens, at - 2, values);
  return values.some((value) => value > 0)
    ? tokens.map((token, i) =>
        values[i] && (isMonth(i) || isBeforeYear(tokens, i))
          ? { ...token, is: "month", value: values[i] }
          : token,
      )
    : tokens;
}

const isBeforeYear = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === "." && /^20\d\d$/.test(tokens[at + 2]?.text ?? "");

/** Whether a range of Roman numbers begins here with nothing around it that they could count. */
function isOpening(
  tokens: readonly Token[],
  at: number,
  values: readonly number[],
): boolean {
  const [first = 0, last = 0] = [values[at], values[at + 2]];
  const after = tokens[at + 3];
  return (
    first > 0 &&
    last > 0 &&
    Math.max(first, last) > 4 &&
    tokens[at + 1]?.text === "-" &&
    (tokens[at - 1] === undefined || isStop(tokens[at - 1])) &&
    (after === undefined || isStop(after) || after.text.length === 4)
  );
}

const isStop = (token: Token | undefined): boolean =>
  token?.kind === "mark" && /^[,;:.()]$/.test(token.text);
