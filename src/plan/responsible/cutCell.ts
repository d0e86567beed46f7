import { acting, jointly, label, russianCapital } from "./grammar/lexicon";
import { endsOnly, isCapitals } from "./wordShape";
import { shortenedWords, words } from "./vocabulary";
import type { PartyToken } from "./partyTokens";

/** What stands between two pieces, the stronger the later in this list. */
const separators = [
  "space",
  "line",
  "dot",
  "and",
  "slash",
  "comma",
  "hard",
] as const;

type Separator = (typeof separators)[number];

/** A run of words between two separators. */
export interface Piece {
  readonly separator: Separator;
  /** A line ended among the separators. */
  readonly newLine: boolean;
  readonly tokens: readonly PartyToken[];
}

/** The cell's words cut at every place where a party may end; bullets, list numbers and labels are left out. */
export function cutCell(tokens: readonly PartyToken[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let current: PartyToken[] = [];
  let separator: Separator = "hard";
  let newLine = true;
  const close = (): void => {
    if (current.length > 1 && endsOnly(current, current.length - 1))
      current.pop();
    if (current.length === 0) return;
    pieces.push({ separator, newLine, tokens: current });
    current = [];
    separator = "space";
    newLine = false;
  };
  const cut = (by: Separator): void => {
    close();
    if (separators.indexOf(by) > separators.indexOf(separator)) separator = by;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.gap === "\n" && !token.inside && !opensRemark(tokens, i)) {
      cut("line");
      newLine = true;
    }
    const skipped = current.length === 0 ? bulletLength(tokens, i) : 0;
    if (skipped > 0) {
      i += skipped - 1;
      continue;
    }
    const by = token.inside ? null : separatorAt(tokens, i);
    if (by === "label") {
      if (!label.test(current[0]?.fold ?? "") || current.length > 3)
        cut("hard");
      else current = [];
    } else if (by) {
      cut(by.separator);
      i += by.length - 1;
    } else current.push(token);
  }
  close();
  return pieces;
}

type Found = { readonly separator: Separator; readonly length: number };

function separatorAt(
  tokens: readonly PartyToken[],
  i: number,
): Found | "label" | null {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token) return null;
  // «управление совместно с ОО»
  if (
    jointly[0] === token.fold &&
    jointly[1].includes(next?.fold ?? "") &&
    i > 0
  )
    return { separator: "and", length: 2 };
  if (token.kind === "word")
    return words.conjunction.has(token.fold) &&
      next?.kind !== "mark" &&
      !isActingLetter(tokens, i)
      ? { separator: "and", length: 1 }
      : null;
  if (token.kind === "number")
    return isListNumber(tokens, i) ? { separator: "hard", length: 2 } : null;
  switch (token.text) {
    case ",":
      return { separator: "comma", length: alsoLength(tokens, i + 1) + 1 };
    case ";":
    case "|":
    case "\\":
    case "+":
    case "•":
    case "●":
    case "▪":
    case "·":
      return { separator: "hard", length: 1 };
    case "/":
      return isStroke(tokens, i) ? null : { separator: "slash", length: 1 };
    case ".":
      return endsSentence(tokens, i) ? { separator: "dot", length: 1 } : null;
    case ":":
      return "label";
    case "-":
      return isLabelled(tokens, i) ? "label" : null;
    default:
      return null;
  }
}

/** «(по согласованию)» under a party. */
const opensRemark = (tokens: readonly PartyToken[], i: number): boolean =>
  tokens[i]?.text === "(" && tokens[i + 1]?.inside === "brackets";

/** «Ответственные – классные руководители». */
const isLabelled = (tokens: readonly PartyToken[], i: number): boolean =>
  i === 1 &&
  tokens[1]?.gap === " " &&
  tokens[2]?.gap !== "" &&
  label.test(tokens[0]?.fold ?? "");

/** «1) директор 2) завуч», «1.Директор 2.Завуч» on one line. */
function isListNumber(tokens: readonly PartyToken[], i: number): boolean {
  const [number, mark, word] = tokens.slice(i, i + 3);
  if (mark?.text === ")") return !mark.inside;
  return (
    number?.gap === " " &&
    mark?.text === "." &&
    word?.kind === "word" &&
    russianCapital.test(word.text) &&
    (word.gap === "" || tokens[0]?.kind === "number") &&
    tokens[i - 1]?.text !== "№"
  );
}

/** «а также» after a comma. */
const alsoLength = (tokens: readonly PartyToken[], i: number): number =>
  tokens[i]?.fold === words.also[0] && tokens[i + 1]?.fold === words.also[1]
    ? 2
    : words.conjunction.has(tokens[i]?.fold ?? "") &&
        tokens[i + 1]?.kind === "word"
      ? 1
      : 0;

/** «и.о.»: this «и» or «о» is no conjunction. */
const isActingLetter = (tokens: readonly PartyToken[], i: number): boolean =>
  tokens[i]?.fold === acting.words[0] && tokens[i + 1]?.kind === "mark";

/** «д/с», «и/о», «и/или», «заведующий/ая»: a stroke inside a word. */
function isStroke(tokens: readonly PartyToken[], i: number): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (!before || !after) return false;
  if (tokens[i]?.gap !== "" || after.gap !== "") return false;
  return (
    (before.kind === "word" && before.text.length === 1) ||
    (after.text.length <= 2 && after.text === after.fold)
  );
}

/** A full stop that may end a party: not after a shortened word or initials, and before a capital. */
function endsSentence(tokens: readonly PartyToken[], i: number): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  return (
    before !== undefined &&
    after !== undefined &&
    (before.text.length > 2 || isCapitals(before)) &&
    before.kind !== "number" &&
    !shortenedWords.has(before.fold) &&
    russianCapital.test(after.text)
  );
}

/** Tokens to leave out where a piece begins: a dash, a star, «1.», «2)»; 0 where there is none. */
function bulletLength(tokens: readonly PartyToken[], i: number): number {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token?.inside) return 0;
  if (token?.kind === "mark" && "-*.,;•●▪·>".includes(token.text)) return 1;
  return token?.kind === "number" &&
    (next?.text === "." || next?.text === ")") &&
    next.gap === "" &&
    tokens[i + 2]?.kind === "word"
    ? 2
    : 0;
}
