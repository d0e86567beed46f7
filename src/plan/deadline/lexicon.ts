/** What a word may mean for a deadline. One word has one class; `value` tells members of a class apart. */
export type WordClass =
  | "month"
  | "season"
  | "holidaySeason"
  | "holidays"
  | "weekday"
  | "everyWeekday"
  | "ordinal"
  | "count"
  | "day"
  | "week"
  | "decade"
  | "monthUnit"
  | "quarter"
  | "schoolQuarter"
  | "halfYear"
  | "year"
  | "school"
  | "calendar"
  | "working"
  | "adjectiveDays"
  | "termDays"
  | "termWeeks"
  | "termMonths"
  | "dayOfMonth"
  | "start"
  | "middle"
  | "finish"
  | "half"
  | "last"
  | "beginning"
  | "since"
  | "through"
  | "until"
  | "by"
  | "in"
  | "for"
  | "on"
  | "after"
  | "at"
  | "not"
  | "later"
  | "rarer"
  | "than"
  | "term"
  | "including"
  | "and"
  | "also"
  | "during"
  | "whole"
  | "current"
  | "each"
  | "times"
  | "timesOver"
  | "daily"
  | "permanently"
  | "permanent"
  | "basis"
  | "roundYear"
  | "span"
  | "of"
  | "next"
  | "reported"
  | "further"
  | "hour"
  | "place"
  | "grade"
  | "plan";

const month = (stem: string, endings: string, short: string): string =>
  [
    ...endings.split(" ").map((ending) => stem + ending),
    ...short.split(" "),
  ].join(" ");
const soft = "ь я е ю ем";
const hard = "- а е у ом";

/** The months' names in every case and as they are cut short. */
export const months: readonly string[] = [
  month("январ", soft, "янв"),
  month("феврал", soft, "фев февр"),
  month("март", hard, "мар"),
  month("апрел", soft, "апр"),
  month("ма", "й я е ю ем", "май"),
  month("июн", soft, "июн"),
  month("июл", soft, "июл"),
  month("август", hard, "авг"),
  month("сентябр", soft, "сен сент сентяб"),
  month("октябр", soft, "окт октяб"),
  month("ноябр", soft, "ноя нояб"),
  month("декабр", soft, "дек декаб"),
].map((words) => words.replaceAll("-", ""));

/** Words of one class with different values, by value. */
export const valued: readonly (readonly [WordClass, number, string])[] = [
  ...months.map((words, i) => ["month", i + 1, words] as const),
  ["season", 12, "зима зимой зимы зимний зимнего зимнем зимнему"],
  ["season", 3, "весна весной весны весенний весеннего весеннем весеннему"],
  ["season", 6, "лето летом лета летний летнего летнем летнему"],
  ["season", 9, "осень осенью осени осенний осеннего осеннем осеннему"],
  ["holidaySeason", 12, "зимние зимних зимним зимними"],
  ["holidaySeason", 3, "весенние весенних весенним весенними"],
  ["holidaySeason", 6, "летние летних летним летними"],
  ["holidaySeason", 9, "осенние осенних осенним осенними"],
  ["ordinal", 1, "i l і первый первая первое первого первой первом первую"],
  ["ordinal", 2, "ii ll іі п второй вторая второе второго втором вторую"],
  ["ordinal", 3, "iii lll ііі ш третий третья третье третьего третьей третьем"],
  ["ordinal", 3, "третью"],
  ["ordinal", 4, "iv іv iу іу четвертый четвертая четвертое четвертого"],
  ["ordinal", 4, "четвертой четвертом четвертую"],
  ["ordinal", 5, "пятая пятой пятую"],
  ["count", 1, "один одна одного одной одно одну одному"],
  ["count", 2, "два две двух"],
  ["count", 3, "три трех"],
  ["count", 4, "четыре четырех"],
  ["count", 5, "пять пяти"],
  ["count", 6, "шесть шести"],
  ["count", 7, "семь семи"],
  ["count", 10, "десять десяти"],
  ["count", 14, "четырнадцать четырнадцати"],
  ["count", 15, "пятнадцать пятнадцати"],
  ["count", 20, "двадцать двадцати"],
  ["count", 30, "тридцать тридцати"],
  ["timesOver", 2, "дважды"],
  ["timesOver", 3, "трижды"],
  ["termDays", 1, "однодневный"],
  ["termDays", 2, "двухдневный"],
  ["termDays", 3, "трехдневный"],
  ["termDays", 5, "пятидневный"],
  ["termDays", 7, "семидневный"],
  ["termDays", 10, "десятидневный"],
  ["termWeeks", 1, "недельный"],
  ["termWeeks", 2, "двухнедельный"],
  ["termMonths", 1, "месячный"],
  ["termMonths", 2, "двухмесячный"],
  ["termMonths", 3, "трехмесячный"],
  ["daily", 0, "ежедневно ежедневный ежедневном ежедн"],
  ["daily", 1, "еженедельно еженедельный еженедельном еженед"],
  ["daily", 2, "ежемесячно ежемесячный ежемесячном помесячно ежемес ежем"],
  ["daily", 3, "ежеквартально ежеквартальный ежеквартальном поквартально"],
  ["daily", 3, "ежекварт ежекв"],
  ["daily", 4, "ежегодно ежегодный"],
  ["daily", 5, "ежечетвертно"],
];

/** Words of a class that need no value. */
export const plain: Readonly<Partial<Record<WordClass, string>>> = {
  holidays: "каникулы каникул каникулам каникулах",
  weekday:
    "понедельник понедельника вторник вторника среда среду среды четверг четверга пятница пятницу пятницы суббота субботу субботы воскресенье воскресенья пн вт ср чт пт сб вс",
  everyWeekday:
    "понедельникам вторникам средам четвергам пятницам субботам воскресеньям",
  day: "день дня дней дни дн сутки суток сут",
  week: "неделя недели неделю неделе недель нед",
  decade: "декада декады декаду декаде",
  monthUnit: "месяц месяцем месяца месяцев месяце мес",
  quarter:
    "квартал кварталом квартала квартале кварталы кварталов кварталах кварталам кв кварт",
  schoolQuarter: "четверть четверти четвертей четвертях четвертям четв",
  halfYear:
    "полугодие полгода полугодия полугодии полугодиях полугодиям полуг полугод",
  year: "год года году годы годов годах гг г",
  school: "учебный учебного учебном учебные учебных уч учебн учеб",
  calendar: "календарный календарного календарных календарном",
  working: "рабочий рабочих рабочего рабочие раб",
  adjectiveDays: "дневный дневного",
  dayOfMonth: "число числа числу числам числах",
  start: "начало начала начале началу нач",
  middle: "середина середины середине середину",
  finish: "конец конца конце концу",
  half: "половина половины половине половину пол",
  last: "последний последняя последней последнюю последнее последнего",
  beginning: "начиная",
  since: "с со",
  through: "по",
  until: "до",
  by: "к ко",
  in: "в во",
  for: "за",
  on: "на",
  after: "после",
  at: "при",
  not: "не",
  later: "позднее позже",
  rarer: "реже менее минимум",
  than: "чем",
  term: "срок сроки сроков срока сроку сроке",
  including: "включительно вкл",
  and: "и но а",
  also: "также",
  during:
    "течение течении течени течен теч течние теченние теченнии теченее теченье протяжении протяжение продолжение",
  whole: "весь всего всей всю целый круглый",
  current:
    "текущего текущий текущем текущей этого настоящего нового новый новом",
  each: "каждый каждая каждое каждую каждого каждой каждом каждые",
  times: "раз раза разу р",
  permanently: "постоянно непрерывно",
  permanent: "постоянной постоянном непрерывном",
  basis: "основе режиме",
  roundYear: "круглогодично",
  span: "период периодом периода периоде время",
  of: "реализации действия исполнения выполнения проведения обучения",
  next: "следующего следующий следующем следующей следующую",
  reported: "отчетным отчетного отчетном",
  further: "далее затем дальнейшем",
  hour: "ч час часа часов часам мин минут",
  place:
    "кабинет каб кабинете аудитория ауд зал зале актовый актовом спортзал спортивный спортивном библиотека библиотеке школа школе сош холл холле рекреация фойе столовая площадка стадион онлайн дистанционно очно заочно вкс zoom сферум учительская учительской кабинеты администрация",
  grade: "класс класса классы классов классах кл",
  plan: "плана дорожной карты программы мероприятий комплекса",
};

/** Words written together that are two («втечение» and so on), and set abbreviations of two words. */
export const parted: Readonly<Record<string, string>> = {
  втечение: "в течение",
  втечении: "в течение",
  течениегода: "течение года",
  течениигода: "течение года",
  вконце: "в конце",
  вначале: "в начале",
  впериод: "в период",
  учгод: "учебный год",
  учгода: "учебного года",
};

/** Roman numbers of the months, their «x» in Russian. */
export const romanNumbers = "i ii iii iv v vi vii viii iх х хi хii".split(" ");

/** What stands on both sides of a hyphen or slash in abbreviations that are one word: «кв-л», «п/г», «м-ц», «т.г.». */
export const hyphened: Readonly<Record<string, string>> = {
  "кв-л": "квартал",
  "кв-ла": "квартала",
  "м-ц": "месяц",
  "м-ца": "месяца",
  "п/г": "полугодие",
  "п/год": "полугодие",
  "п/годие": "полугодие",
  "уч-го": "учебного",
  "у/г": "учебный год",
  "у/года": "учебного года",
};

/** «текущего года», cut short. */
export const currentYear: readonly string[] = ["т", "с"];

/** «годы», cut: what two years written shortly are known by. */
export const manyYears = "гг";

/** «учебного», cut to a letter. */
export const cutSchool = "у";

/** The letters after which a cut word keeps its stop, so that the stop ends nothing. */
export const ordinalEndings =
  /^(?:й|я|е|го|ый|ий|ой|ая|ья|ое|ом|ого|ому|му|м|х|ю|ей|ые|ым|ти|ух|ех)$/;
