import { recalled } from "../../text/recalled";

/** Where words were to be filled in. Offsets are UTF-16. */
export interface Placeholder {
  readonly start: number;
  readonly end: number;
}

/** Blanks that a template leaves, whatever stands around them. */
const anywhere = new RegExp(
  [
    // «____», «20__», «20… г.», «_ _ _»
    "(?:20)?_{2,}(?:\\s?_{2,}){0,5}",
    "_(?:\\s_){2,9}",
    "(?<![\\d.])20(?:…|\\.{2,3}| {2,4})(?=\\s?(?:г\\.|год|г\\s|/|-|–))",
    "\\.{6,}",
    // «ХХХ», «хх.хх.20хх», «дд.мм.гггг»
    "(?<![\\p{L}\\d])[хx]{2}\\.[хx]{2}(?:\\.(?:[хx]{4}|20[хx]{2}|20\\d\\d))?(?![\\p{L}\\d])",
    "(?<![\\p{L}\\d])20[хx]{2}(?![\\p{L}\\d])",
    "(?<![\\p{L}\\d])(?:дд\\.мм(?:\\.гг(?:гг)?)?|dd\\.mm(?:\\.yy(?:yy)?)?)(?![\\p{L}])",
    // «[указать школу]», «{ФИО}», «<наименование организации>», «[…]»
    "\\[(?:…|\\.{2,6}|_+)\\]",
    "\\[(?!закладка)[а-яё][^\\[\\]\\n]{2,80}\\]",
    "\\{{1,2}\\s?[\\p{L}_][^{}\\n]{0,60}\\}{1,2}",
    "<[а-яё][а-яё ,.()/-]{2,80}>",
    `\\((?:указать|укажите|вписать|впишите|вставить|вставьте|введите|заполнить|уточнить|выбрать)(?=[\\s)])[^()\\n]{0,80}\\)`,
    "\\(?(?<![\\p{L}])(?:не)?нужное\\s(?:подчеркнуть|зачеркнуть|указать|выбрать|вписать|оставить)(?![\\p{L}])\\)?",
    // What Word shows in an empty field.
    "место для ввода (?:текста|даты)\\.?",
    "щ[её]лкните(?: или коснитесь)?(?: здесь|,)[^.\\n]{0,60}(?:текст|дату)\\.?",
    "\\[?введите текст\\]?",
    "(?<=\\s|^|\\()\\?{2,}(?=[\\s,.;)]|$)",
  ].join("|"),
  "giu",
);

/** Capital X's may be a Roman thirty: «XXX областной фестиваль». */
const crosses =
  /(?<![\p{L}\d])[ХхXx]{3,}(?![\p{L}\d])(?!\s+(?:\p{Lu}|(?:областн|республиканск|всеросс|междунар|районн|городск|муниципальн|юбилейн|летн|зимн|традиц|ежегодн|съезд|конферен|фестивал|конкурс|чемпионат|игр|сл[её]т|спартак|олимпиад|век)))/gu;

/** «в МБОУ … провести»: dots with blanks on both sides. */
const dots = /(?<=\p{L}\s|№\s?)(?:…|\.{3})(?=\s\p{L}|\s*$)/gu;

/** Dots alone are a cell that nobody filled in. */
const dotsAlone = /^\s*(?:…|\.{3,5})\s*$/u;

const detail =
  "(?:фамилия|имя|отчество|ф\\.?\\s?и\\.?\\s?о\\.?|должность|наименование(?:\\s\\p{L}+)?|название(?:\\s\\p{L}+)?)";
/** «(ФИО)», «(должность, Ф.И.О.)»; without brackets only where nothing else is in the cell. */
const fullName = new RegExp(
  `\\(D(?:[,/\\s]{1,3}D){0,3}\\)|^D(?:[,/\\s]{1,3}D){0,3}$`.replaceAll(
    "D",
    detail,
  ),
  "giu",
);

/** The places of a text that were to be filled in, in order. In a `party` cell also «(ФИО)», «(должность)». */
export const findPlaceholders = (
  text: string,
  party: boolean,
): readonly Placeholder[] => (party ? inParties : inWords)(text);

const inWords = recalled((text) => readPlaceholders(text, false));
const inParties = recalled((text) => readPlaceholders(text, true));

function readPlaceholders(
  text: string,
  party: boolean,
): readonly Placeholder[] {
  if (!worthLooking.test(text)) return none;
  const found: Placeholder[] = [];
  const add = (pattern: RegExp) => {
    for (const { index, 0: match } of text.matchAll(pattern))
      found.push({ start: index, end: index + match.length });
  };
  add(anywhere);
  add(crosses);
  if (dotsAlone.test(text)) found.push({ start: 0, end: text.length });
  else if (text.length < LONGEST_WITH_DOTS && !insideQuotes(text)) add(dots);
  if (party) add(fullName);
  return found.toSorted((a, b) => a.start - b.start);
}

/** One look that tells most texts to be filled in. */
const worthLooking =
  /[_…[{<]|\.{3}|\?{2}|[хx]{2}|дд\.|dd\.|20 {2}|нужное|для ввода|введите|лкните|(?:^|\()(?:ука|впи|вст|вве|зап|уто|выб|ф|им|отч|долж|наим|назв)/i;

const none: readonly Placeholder[] = [];

const LONGEST_WITH_DOTS = 2000;

/** A title that trails off: «В гостях у сказки … ». */
const insideQuotes = (text: string): boolean => /[«„"]/.test(text);
