/** Roman digits as they are typed on a Russian keyboard, and what they stand for. */
export const romanTwins: Readonly<Record<string, string>> = {
  І: "I",
  Х: "X",
  У: "V",
};

/** The whole of a number cell: «№ 1», «п. 1.1.», «1)», «1. 1.». */
export const wholeNumber =
  /^(?:[№N]\s?|п\.\s?)?(\d{1,4}(?:[.,]\s?\d{1,3}){0,5})(\s?[.):]{1,2})?$/;

/** «II.», «IV.2», letters on either keyboard. */
export const wholeRoman =
  /^(?:№\s?)?([IVXLІХУ]{1,6})((?:\.\d{1,3}){0,4})(\s?[.):]{1,2})?$/;

/** «а)», «б.». */
export const wholeLetter = /^([а-яёa-z])[).]$/i;

/** «1.», «1.1 », «1.1.», «1)» before a text. */
export const leadingNumber =
  /^\s*(?:№\s?)?(\d{1,3}(?:\.\d{1,3}){0,5})([.)]{0,2})(\s*)(?=(\S?))/;

/** «I. », «II.2. » before a text; the space or a sign must part it from a word. */
export const leadingRoman =
  /^\s*([IVXLІХУ]{1,6})((?:\.\d{1,3}){0,4})([.)]{0,2})(\s*)(?=(\S?))/;

/** «а) » before a text. */
export const leadingLetter = /^\s*([а-яё])\)\s*(?=\S)/i;

/** «Раздел 1.», «Направление II:», «Задача № 2» before a title. */
export const headingWord =
  /^\s*(раздел|глава|направление|задача|цель|модуль|блок|этап|часть|подраздел|тема|приоритет)\s*(?:№\s?)?/i;

/** The same before a number or a quoted name: a heading also outside a table («Модуль «Семья»»). */
export const namedHeading =
  /^\s*(?:раздел|глава|направление|модуль|блок|этап|часть|подраздел|приоритет)\s*(?:№\s?)?(?:[\dIVXІХ]|[«"“„])|^\s*уровень\s(?:началь|основн|средн|дошкольн)/i;

/** Words that make the number before them a count or a date: «5 классы», «1 сентября», «I квартал». */
export const countedWord =
  /^(?:г\b|г\.|год|класс|кл\.|квартал|кв\.|полугод|четверт|триместр|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|недел|день|дн[яе]|раз|час|минут|смен|курс|ступен|уровн|век|место|человек|чел\.|шт|руб|тыс|млн|%|-)/i;

export const capital = /[А-ЯЁA-Z«"“„(]/;

/** A word begins with a capital, its number glued to it: «1.1Организация». */
export const capitalWord = /^[А-ЯЁ][а-яё]/;

export const loneCyrillic = /^[ХУ]$/;
