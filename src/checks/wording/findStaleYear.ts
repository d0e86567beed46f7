import { type CalendarDate, compareDates } from "../../text/calendarDate";

/** A year, or several years told together, in a text. Offsets are UTF-16. */
interface Years {
  readonly start: number;
  readonly end: number;
  /** The last day of the last of them. */
  readonly lastDay: CalendarDate;
}

/** «2021», «2020, 2021», «2020–2022», «2021/22», «2021-2022 учебного года». */
const years =
  /(?<![\p{N}.,№_/@-]|№\s|[/\\]\p{L}{0,20}|\p{N}\s)(20[0-4]\d)((?:\s?(?:[-–—/,]|и|по)\s?20[0-4]\d|[-–/]\d\d(?!\d)){0,6})(?![\p{N}_@%]|[.,]\d|-\d|\.\p{L})(?=([^]{0,24}))/gu;

const schoolYear = /^\s?(?:-?[гх]{0,2}\.?\s?)?(?:уч(?:ебн|\.)|\(учебн)/iu;

/** What makes the number no year: «2021 человек», «2000 деревьев», «2000 руб.». */
const counted =
  /^\s?(?:чел|руб|тыс|млн|шт|экз|кв|км|м\s|час|р\.|(?!год|уч|календ|финанс|отч[её]т|\p{L}{4,}ого\s|для|или|чтобы|перед|после|через|среди|между)[а-яё]{4})/iu;

/** A date or number of an act, a year of birth, an edition, a beginning: all true whenever they are said. */
const beforeTruth =
  /(?:(?:^|[\s(])от\s+(?:[«"]?\d{1,2}[»"]?[\s.]{1,2}(?:\d{1,2}\.|\p{L}{3,9}\s)?)?|(?:^|[\s(])с\s+(?:\p{L}{3,9}\s+)?|начиная\s+с\s+|(?:ФГОС|ФОП|ФАОП|СанПиН|СП|ГОСТ(?:\sР)?|ОВЗ|Стратегия|Программа|Концепция)\p{L}{0,3}[\s-]{1,2}|(?:редакци|утвержд|принят|издан|введ|открыт|создан|построен|рожд|рожден|основан|образован|зачислен|поступ|прибы|назначен|заключ|выпуск|набор|выдан|получен|зарегистр|вступ|модерниз|реконстру|обуч[её]н|обучивш|прош[её]дш)\p{L}{0,12}\s+(?:в|с|из|до|после)?\s?(?:\p{L}{3,9}\s+)?|(?:в|шед)ш(?:ий|его|ему|им|ем|ие|их|ими|ая|ей|ую|ее)(?:ся)?\s(?:\p{L}{1,20}\s){1,5}|[еёая]нн(?:ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых|ыми)\s(?:в|до|после|с)\s)$/iu;

const afterTruth =
  /^\s?(?:года?|г\.?)?,?\s?(?:рожд|р\.|№|N\s?\d|издани|выпуска|постройки)/iu;

/** An act before the year in the same clause: the year is its date or stands in its title. */
const act =
  /(?:приказ|распоряж|постановл|закон|указ[аоуе]?\s|письм|протокол|положени|стратеги|концепци|программ|нацпроект|национальн\p{L}{1,4}\sпроект|договор|соглашени|лицензи|поручени|рекомендаци|регламент|порядк|справочник|учебник|пособи)[^;\n]{0,160}$/iu;

/** Talk of results, to which the year before belongs. */
const results =
  /результат|итог|анализ|отч[её]т|справк|мониторинг|рейтинг|сравн|динамик|показател|статистик|самообследован|выявлен|проведенн|проведённ|прошедш|прошл|предыдущ|выполнени|исполнени|сдач|необъективн|ошиб|дефицит/iu;

/** «Сведения за 2024 год». */
const lookingBack = /(?:^|\s)за\s$/iu;

/** Several years side by side on purpose. */
const comparison =
  /сравн|динамик|сопостав|за\s+(?:последние|три|два|ряд)|тенденц/iu;

/**
 * The first years of a text that were over before the plan began; null where there are none that need a look. `around`
 * is the heading above, which may say that results of the year before are spoken of.
 */
export function findStaleYear(
  text: string,
  planStart: CalendarDate,
  around = "",
): { readonly start: number; readonly end: number } | null {
  const yearBefore = { ...planStart, year: planStart.year - 1 };
  if (!/20[0-4]\d/.test(text)) return null;
  let compares: boolean | undefined;
  let tellsResults: boolean | undefined;
  for (const found of yearsOf(text)) {
    if (compareDates(found.lastDay, planStart) >= 0) continue;
    const before = text.slice(Math.max(0, found.start - 200), found.start);
    const after = text.slice(found.end, found.end + 40);
    if (
      beforeTruth.test(before.slice(-60)) ||
      afterTruth.test(after) ||
      act.test(before)
    )
      continue;
    compares ??= comparison.test(text);
    tellsResults ??= results.test(text) || results.test(around);
    const lastYear = compareDates(found.lastDay, yearBefore) >= 0;
    const lookedBack = tellsResults || lookingBack.test(before);
    if (compares || (lastYear && lookedBack)) continue;
    return { start: found.start, end: found.end };
  }
  return null;
}

function* yearsOf(text: string): Iterable<Years> {
  for (const {
    index,
    0: found,
    1: first = "",
    2: more = "",
    3: after = "",
  } of text.matchAll(years)) {
    if (counted.test(after)) continue;
    const last = Math.max(
      Number(first),
      ...Array.from(more.matchAll(/\d{2,4}/g), ([year]) =>
        Number(year.length === 2 ? `20${year}` : year),
      ),
    );
    const ofSchool = more !== "" && schoolYear.test(after);
    yield {
      start: index,
      end: index + found.length,
      lastDay: ofSchool
        ? { year: last, month: 8, day: 31 }
        : { year: last, month: 12, day: 31 },
    };
  }
}
