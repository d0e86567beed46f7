import type { Act } from "../Plan";

/** The line that names the act, letter-spaced or not; what follows may be its date and number. */
export const actKinds: readonly (readonly [RegExp, Act["kind"]])[] = [
  [/^приказ(?![а-я])/, "order"],
  [/^распоряжение(?![а-я])/, "directive"],
  [/^постановление(?![а-я])/, "resolution"],
];

/** What an act without that line says of itself. */
export const actWords: readonly (readonly [RegExp, Act["kind"]])[] = [
  [/приказываю|настоящ[а-я]+ приказ/, "order"],
  [/постановля(?:ю|ет)|настоящ[а-я]+ постановлени/, "resolution"],
  [/настоящ[а-я]+ распоряжени/, "directive"],
];

/** Where the act's text begins. */
export const preamble =
  /^(?:в целях|в соответствии|на основании|во исполнение|руководствуясь|с целью|в связи|согласно|в рамках|учитывая|по итогам|в дополнение)|(?:приказываю|постановля(?:ю|ет)|обязываю|распоряжаюсь|п р и к а з)\s?:?$/;

/** «Об утверждении …», «О мерах …». */
export const actTitle = /^[«"]?об?\s[а-я«"]/;

/** What an act's point that approves the plan says. */
export const approves = /утверд|ввести|план|дорожн/;

/** A line of a date or number stands alone, after «от», the act's kind or the place. */
export const beforeDetails =
  /^[\s"«]*(?:(?:приказ|распоряжение|постановление)[а-я]*\s{0,5})?(?:(?:г|с|п|пос|пгт|р\.п|ст|х|д)\.\s?[а-я -]{2,30}\s{1,40})?(?:от\s{0,5})?$/;

const months =
  "январ[яь]|феврал[яь]|марта?|апрел[яь]|ма[йя]|июн[яь]|июл[яь]|августа?|сентябр[яь]|октябр[яь]|ноябр[яь]|декабр[яь]";

/** «29.09.2021», «"12" марта 2023». */
export const givenDate = new RegExp(
  `(?<!\\d)(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(20\\d\\d|\\d\\d)(?!\\d)|["«“„]?\\s?(?<!\\d)(\\d{1,2})\\s?["»”]?\\s{0,3}(${months})\\s{0,3}(20\\d\\d)(?!\\d)`,
);

/** «___» ______ 2023 г., «__.__.20__», «от ______». */
export const blankDate = new RegExp(
  `["«“„]\\s{0,12}_{0,12}\\s{0,12}["»”]\\s{0,3}(?:_{1,40}|${months})?[\\s_]{0,12}(?:20[\\d_]{0,4}|_{2,8})?|_{1,12}\\s?\\.\\s?_{1,12}\\s?\\.\\s?(?:20)?[\\d_]{0,4}|_{2,40}\\s{0,3}(?:${months})?\\s{0,3}20[\\d_]{0,4}|(?<=от\\s{0,3})_{2,40}`,
);

/** A number after the sign: «№ 82-од», «№ 01-05/12», «№ б/н»; without a value the place is blank. */
export const numberSign =
  /(?:№|(?<![a-zа-я])n(?=\s?[\d_]))\s{0,5}(б\/н|[a-zа-я]{0,5}[-.\/]?\d[^\s,;«»"()]{0,24})?_{0,40}/;

/** Between a date and its number. */
export const betweenDetails =
  /^(?:\s?г(?:ода?)?\.?)?[\s,.]{0,400}(?:приказ|протокол|распоряжение|постановление)?\s{0,9}$/;

/** «№ 5 от » before a date. */
export const numberThenDate =
  /(?:№|(?<![a-zа-я])n)\s{0,5}([^\s,;«»"()]{0,24})\s{0,5}(?:г\.\s?)?от\s{0,5}["«]?$/;

/** «Приложение», «Приложение № 1», «Приложение 2 к приказу …», «Приложение А» as a line of its own. */
export const appendixLine =
  /^\s*приложени[ея]\s{0,5}(?:(?:№|n)?\s{0,3}(\d{1,3}(?:\.\d{1,2})?(?![\d.])|[а-ежз](?![а-я])))?\s{0,5}[.:]?\s{0,5}(?:$|к(?![а-я])|приказ|распоряж|постановл|утвержд)/;

export const appendixMention =
  /(?<![а-я])приложени(?:е|я|ю|ем|и|ям|ями|ях)(?![а-я])(?:\s{0,5}(?:№|n)?\s{0,3}(\d{1,3}(?:\.\d{1,2})?)(?!\d))?/g;

/** «УТВЕРЖДАЮ», «Утвержден приказом …»: the stamp, not «Утвердить план». */
export const approvalWord =
  /^["«(\s]*(?:у\s?т\s?в\s?е\s?р\s?ж\s?д\s?а\s?ю|утвержд[её]н[аоы]?|утверждаю|утв\.(?=\s?приказ))(?![а-я])/;

/** Another stamp: it ends the one above. */
export const otherStamp =
  /^["«\s]*(?:согласован|рассмотрен|принят|одобрен|обсужден)[а-я]*(?![а-я])/;

/** The first line of a plan's title. */
export const planTitle =
  /^["«\s]*(?:[а-я]+(?:ый|ий|ой|ая|ое|ые|ие)[\s-]{1,3}){0,3}(?:план|план-?график|дорожная карта|комплекс (?:мер|мероприятий)|перечень (?:мер|мероприятий)|программа|мероприятия|меры|график|циклограмма|календарь)(?![а-я])/;

/** A title's first line that needs the next: «ПЛАН», «ДОРОЖНАЯ КАРТА». */
export const bareTitle =
  /^["«\s]*(?:план|дорожная карта|план-график)["»\s]*(?:\(.{0,40}\))?$/;

/** «РЕШИЛИ: 2. Утвердить следующий план …:» right above a table, up to the plan's own name. */
export const approvingPoint =
  /^\s{0,9}(?:[а-я]{4,20}\s?:\s{0,9})?(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?\s{0,9})?(?:утвердить|одобрить|принять)\s{1,9}(?:следующ[а-я]{2,3}\s{1,9})?(?!.{0,400}(?:прилага|приложени))/;

/** The minutes whose decision it is. */
export const minutesLine = /^(?:выписка из )?протокол[аы]?(?![а-я])/;

/** Lines after a title that are no part of it. */
export const afterTitle =
  /^\(?(?:цел[ьи](?![а-я])|задач[аи](?![а-я])|основани|раздел|глава|направлени[ея]\s?\d|(?:модуль|блок|подпрограмма)(?![а-я])|уровень (?:началь|основн|средн|дошкольн)|(?:\d{1,2}|[ivx]{1,4})[.)]|[-•*]|[а-я -]{3,60}:\s?[а-я-]{2,30}\s[а-я]\.\s?[а-я]\.|ответственн|разработ|согласован|утвержд|приложени|продолжение)/;

/** «I квартал», «2 полугодие» alone in a line: what the first table is headed by. */
export const termAlone =
  /^(?:[iі1]{1,3}|iv|[2-4])(?:-?(?:й|ый|ой|е|ое|я))? (?:квартал|полугодие|четверть|триместр)\.?$/;

/** A table that goes on: nobody's heading. */
export const goesOnLine = /^(?:продолжение|окончание)\s/;

/** A person's initials and surname, a line for a signature. */
export const signatureLine =
  /_{3,}|[А-ЯЁ]\.\s?[А-ЯЁ]\.\s?[А-ЯЁ][а-яё]+|[А-ЯЁ][а-яё]+\s[А-ЯЁ]\.\s?[А-ЯЁ]\./;

/** A word with its letters spaced out: «п р и к а з». */
export const spacedLetters = /(?<![а-я])[а-я](?: [а-я](?![а-я])){2,}/g;
