/** Procedures with all their names that may stand where the genitive goes: abbreviations, and the genitive in full. */
export const procedureNames: readonly RegExp[] = [
  /Всероссийских проверочных работ(?:\s?\(ВПР\))?|ВПР(?!\p{L})/giu,
  /Национальных исследований качества образования(?:\s?\(НИКО\))?|НИКО(?!\p{L})/giu,
  /итогового собеседования(?: по русскому языку)?/giu,
  /итогового сочинения(?:\s?\(изложения\))?/giu,
  /государственной итоговой аттестации(?:\s?\(ГИА\))?|ГИА(?!\p{L})/giu,
  /единого государственного экзамена(?:\s?\(ЕГЭ\))?|ЕГЭ(?!\p{L})/giu,
  /основного государственного экзамена(?:\s?\(ОГЭ\))?|ОГЭ(?!\p{L})/giu,
  /всероссийской олимпиады школьников(?:\s?\(ВсОШ\))?|ВсОШ(?!\p{L})/giu,
  /региональных диагностических работ(?:\s?\(РДР\))?|РДР(?!\p{L})/giu,
  /внешн(?:их|ей) оценочн(?:ых|ой) процедур(?:ы(?!\p{L}))?/giu,
  /оценочных процедур(?!\p{L})/giu,
];

/** Prepositions after which no genitive stands. */
export const otherCase =
  /(?<!\p{L})(?:о|об|обо|к|ко|за|перед|по|на|с|со|в|во|при|над|между)\s+$/iu;

/** A named institution, in a form that no case changes. */
export const institution =
  /(?<!\p{L})(?:М[БАК]?|Г[БАК]?|Ч)ОУ(?:\s(?:СОШ|ООШ|НОШ|СШ|ОШ|ВСОШ))?\s?(?:№\s?\d{1,5}(?:\s[«"][^»"\n]{1,120}[»"])?|[«"][^»"\n]{1,120}[»"](?:\s?№\s?\d{1,5})?)/gu;

/** «учебный» after a school year goes with the year. */
export const ofSchoolYear = "\\s?(?:учебн\\p{L}{2,3}|уч\\.)?(?=\\s?г)";

/** «года», «г.» after a year that is left out of a deadline goes too. */
export const yearWord = "(?:\\s?(?:года?|году|г\\.?))?(?!\\p{L})";

/** The year inside «в течение 2023 года», whose other words stay. */
export const spanYear = /(?<=течение)\s+20\d\d(?=\s(?:учебного )?года)/iu;
