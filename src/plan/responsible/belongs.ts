import { classWord } from "./grammar/lexicon";
import { isAdjective, isCapitalised, isCapitals } from "./wordShape";
import type { Draft } from "./joinPieces";
import {
  abbreviationKind,
  isLegalForm,
  nounForms,
  nounStems,
  stemsOf,
  words,
} from "./vocabulary";
import { stem } from "../../text/stem";

/** Whether the line below goes on with the party above: a line broken in the middle of a name. */
export function joinsOverLine(last: Draft, next: Draft): boolean {
  const { noun, start } = next.phrase;
  const end = last.tokens.at(-1);
  if (end && isLegalForm(end.text)) return true;
  const small = !isCapitalised(next.tokens[0]);
  if (small && isStanding(next) && isModifier(last) && isOneWord(last))
    return true;
  if (isTail(last, next)) return true;
  if (start === "doubtful" && noun?.kind === "post")
    return isBare(last) && has(stemsOf.ofPerson, last);
  if (start === "doubtful")
    return (
      small &&
      (last.phrase.noun?.kind === "post" ||
        (last.phrase.noun?.kind === "body" && isOneWord(last)) ||
        noun?.stem === stemsOf.administration)
    );
  if (start === "abbreviation")
    return (
      isOneWord(last) &&
      (has(stemsOf.sharing, last) ||
        has(stemsOf.wanting, last) ||
        isManagementCut(last, next))
    );
  if (start === "unsure") return true;
  if (start === "unknown" && small && next.tokens[0]?.kind === "word")
    return last.phrase.noun?.kind === "post" && isOpened(last);
  return (
    start === "unknown" &&
    isQuote(next) &&
    !last.tokens.some(({ inside }) => inside)
  );
}

/** «…, администрация / ОУ»: the small letter tells that no line of a list ends here. */
const isManagementCut = ({ tokens, phrase }: Draft, next: Draft): boolean =>
  phrase.noun?.stem === stemsOf.administration &&
  !isCapitalised(tokens[0]) &&
  stemsOf.managed.has(stem(next.tokens[0]?.fold ?? ""));

/** «Все», «дежурный», «ведущий» alone on a line. */
function isModifier({ tokens: [word] }: Draft): boolean {
  if (!word) return false;
  if (words.determiner.has(word.fold)) return true;
  return nounForms.has(word.fold)
    ? stemsOf.modifying.has(stem(word.fold))
    : isAdjective(word.fold);
}

const isStanding = ({ phrase: { start } }: Draft): boolean =>
  start === "standing" || start === "doubtful";

/** «№ 2», «п/о» under a post, «кл.» under a number: never a party of its own. */
function isTail(last: Draft, { tokens }: Draft): boolean {
  const [first, mark] = tokens;
  if (first?.text === "№") return true;
  if (last.tokens.at(-1)?.kind === "number")
    return tokens.length <= 2 && first?.fold === classWord.short;
  return (
    first?.text.length === 1 &&
    mark?.text === "/" &&
    mark.gap === "" &&
    last.phrase.noun?.kind === "post"
  );
}

/** «Эксперты по проверке»: a preposition after the noun. */
const isOpened = ({ tokens, phrase }: Draft): boolean =>
  tokens.some(({ fold }, at) => at >= phrase.rest && words.dependent.has(fold));

/** Whether what comes after «и» only goes on with the party before it. */
export function joinsByAnd(last: Draft, next: Draft): boolean {
  const { noun, start } = next.phrase;
  const shares = last.phrase.noun?.many === true && has(stemsOf.sharing, last);
  if (start === "abbreviation")
    return shares && !isBare(last) && next.tokens.length === 1;
  if (start !== "standing" && start !== "doubtful") return true;
  if (shares && isOneWord(last)) return ownsInstitution(next);
  return (
    start === "doubtful" &&
    noun?.kind !== "post" &&
    last.phrase.noun?.kind === "post" &&
    !isBare(last)
  );
}

/** Whether what comes after a comma only goes on with the party before it. */
export function joinsByComma(last: Draft, next: Draft): boolean {
  return (
    (next.phrase.start === "unsure" && isListing(last)) ||
    answers(last, next) ||
    isSameSort(last, next)
  );
}

/** «Учителя русского языка, математики», «отдел культуры, спорта». */
const isListing = (draft: Draft): boolean =>
  !isBare(draft) &&
  (draft.phrase.noun?.kind === "organisation" ||
    draft.tokens
      .slice(0, listingWithin)
      .some(({ fold }) => stemsOf.listing.has(stem(fold))));

/** Words from the beginning among which the one with a list after it stands. */
const listingWithin = 4;

/** «Педагог, ответственный за сайт». */
const answers = (last: Draft, next: Draft): boolean =>
  isBare(last) &&
  has(stemsOf.answering, next) &&
  words.dependent.has(next.tokens[next.phrase.rest]?.fold ?? "");

/** «Руководители ОО, ДОО», «руководители ШМО, РМО». */
function isSameSort(last: Draft, next: Draft): boolean {
  const end = last.tokens.at(-1);
  const [word] = next.tokens;
  if (!end || !word || next.tokens.length > 1 || isBare(last)) return false;
  if (!last.phrase.noun?.many || !has(stemsOf.sharing, last)) return false;
  if (!isCapitals(end) || !isCapitals(word)) return false;
  const kind = abbreviationKind(word.text);
  return (
    kind === abbreviationKind(end.text) &&
    (kind === "collective" || word.fold.slice(-2) === end.fold.slice(-2))
  );
}

/** «… и педагоги ОО», «… и воспитатели детских садов»: what both are of. */
function ownsInstitution({ tokens, phrase }: Draft): boolean {
  return tokens.slice(phrase.rest, phrase.rest + 3).some((token) => {
    const kind = isCapitals(token)
      ? abbreviationKind(token.text)
      : nounStems.get(stem(token.fold))?.kind;
    return kind !== undefined && kind !== null && kind !== "post";
  });
}

const has = (stems: ReadonlySet<string>, { phrase }: Draft): boolean =>
  phrase.noun !== null && stems.has(phrase.noun.stem);

/** Nothing after the noun. */
const isBare = ({ phrase, tokens }: Draft): boolean =>
  phrase.rest >= tokens.length;

const isOneWord = ({ tokens }: Draft): boolean =>
  tokens.filter(({ kind }) => kind === "word").length === 1;

const isQuote = ({ tokens }: Draft): boolean =>
  tokens[0]?.kind === "mark" && tokens[1]?.inside === "quotes";
