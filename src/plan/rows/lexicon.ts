/** In calendar order. */
export const monthTitles: readonly string[] = [
  "январь",
  "февраль",
  "март",
  "апрель",
  "май",
  "июнь",
  "июль",
  "август",
  "сентябрь",
  "октябрь",
  "ноябрь",
  "декабрь",
];

/** A text that is a month and nothing more, in small letters. */
export const monthAlone =
  /^(?:в )?(?:месяц )?(январ|феврал|март|апрел|ма(?=[йея])|июн|июл|август|сентябр|октябр|ноябр|декабр)(?:ь|й|[аяеюу])?(?: месяц)?[\s,]*(?:20\d\d)?\s*(?:г(?:ода|од|оду)?)?[.:]?$/;

/** Words a text cannot end with: it goes on below. */
export const unfinishedEnd =
  /(?:[,(«„-]|(?:^|[\s(])(?:и|или|а|в|во|на|с|со|по|к|ко|о|об|от|до|для|при|за|из|у|под|над|между|через|без|не|как|что|их|его|ее|№|том|числе|т\.ч))$/i;

/** The end of a sentence or of a list item. */
export const finishedEnd = /[.;:!?…]["»)]*$/;

/** «-», «•», «а)» before a text: an item of a list; also the bullets of Symbol and Wingdings, which have codes of their own. */
export const listMark =
  /^\s*(?:[-*•·▪●○◦➢✓–—\uF02D\uF076\uF0A7\uF0B7\uF0D8\uF0FC]|[а-яё]\)|\d{1,2}\))\s*(?=\S)/i;

/** Markup left in a text: it says nothing about how the text begins. */
export const leadingMarkup = /^(?:\s|<\/?[a-z][^<>]{0,40}>|&nbsp;)+/i;

export const smallLetter = /^[а-яёa-z]/;

/** A row over the whole width that is no section. */
export const remarkStart =
  /^\s*(?:\*|(?:итого|всего|справочно)(?![а-яё])|примечани[ея](?![а-яё])|(?:(?:принятые|используемые) )?сокращени[яй](?![а-яё])\s*(?:[:–—-]|$)|(?:список|перечень) сокращений|условные обозначения|исп(?:\.|олнитель)\s*:|тел\.)/i;

/** The first words of a row of sums. */
export const total = /^(?:итого|всего)(?![а-яё])/i;

/** A sum, with its unit at most; a mark for none. */
export const amount =
  /^[\d\s\u00A0.,+%–—-]*(?:(?:тыс|млн|руб|чел|шт|ч|час)[а-я]*(?![а-я])\.?\s*){0,3}$|^[хx]$/i;

/** The line under a plan: who signs or wrote it. */
export const signature =
  /_{3,}|(?:^|\s)[А-ЯЁ]\.\s?[А-ЯЁ]\.\s?[А-ЯЁ][а-яё]+|[А-ЯЁ][а-яё]+\s[А-ЯЁ]\.\s?[А-ЯЁ]\.?\s*$/;

export const signer =
  /^\s*(?:директор|заведующ|начальник|глава|руководитель|председатель|заместитель|зам\.|исполнител|исп\.|составил|тел\.|согласовано|специалист|методист|секретарь|и\.\s?о\.)/i;

/** A cell with nothing but dashes or dots says that there is nothing. */
export const nothingWritten = /^[\s\u00A0.–—-]*$/;
