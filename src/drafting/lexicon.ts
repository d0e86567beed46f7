import type { Level } from "../catalogue/StandardMeasure";

/**
 * One organisation that is named: «МБОУ СОШ № 5», «лицея «Парус»», «МБДОУ «Детский сад № 3»», «директор школы». A plan
 * of a kindergarten or of additional education is an organisation's plan too. Texts are in small letters, without «ё».
 */
export const schoolSign =
  /(?<!\p{L})(?:(?:\p{L}{0,2}[мгч][бак]?[днпв]?оу(?:\s?до)?|[мг][бак]?у\s?до|ч?оу|[сон]?ош|сш|гимнази[ияюей]{1,2}|лице[йяюе]|школ[аеуы]|прогимнази[ияю]|детск\p{L}{2,3}\s{1,3}сад[ауе]?м?|д\/с|колледж[ауе]?|техникум[ауе]?)\s{0,3}(?:№|n\s?\d|["«„]|им(?:ени|\.))|(?:директор[ауо]?м?|заведующ\p{L}{2,3})\s{1,3}(?:школы|гимназии|лицея|детск\p{L}{2,3}\s{1,3}сад(?:а|ом)|[мгч][бак]?[днпв]?оу|доу)(?!\p{L})|(?:муниципальн|государственн)\p{L}{2,3}\s{1,3}(?:бюджетн|автономн|казенн)\p{L}{2,3}\s{1,3}(?:(?:дошкольн|профессиональн)\p{L}{2,3}\s{1,3})?(?:(?:обще)?образовательн\p{L}{2,3}\s{1,3}учреждени[еяю](?!\p{L}|\s{1,3}дополнительного\s{1,3}профессионального)|учреждени[еяю]\s{1,3}дополнительного\s{1,3}образования)|школьный план|в школе на)/u;

/** A town, a district, or who runs their schools. */
export const municipalSign =
  /муниципальн|муниципалитет|(?<!\p{L})районн?\p{L}{0,3}(?!\p{L})|городск\p{L}{2,3}\s{1,3}округ|администраци\p{L}{1,3}\s|(?<!\p{L})г\.\s?\p{L}|(?<!\p{L})город(?:а|е|у|ом|ск\p{L}{2,3})?(?!\p{L})|(?:управлени|отдел|комитет)\p{L}{0,3}\s{1,3}(?:по\s{1,3})?образовани/u;

/** A subject of the Federation, or who runs its schools. */
export const regionalSign =
  /министерств|правительств|(?<!\p{L})(?:област[ьией]{1,3}|кра[йяюе]м?|республик[аиеуой]{1,2}|автономн\p{L}{2,3}\s{1,3}округ\p{L}{0,2})(?!\p{L})/u;

/** An office that only a subject of the Federation has. */
export const regionalOffice =
  /министерств|правительств\p{L}{1,2}\s|(?:департамент|управление|комитет)\p{L}{0,2}\s(?:\p{L}{1,20}\s){0,5}(?:области|края|республики|автономного округа)(?!\p{L})/u;

/** Who answers in a plan of a school and nowhere else. */
export const schoolParty =
  /^(?:директор(?!\p{L})|зам\p{L}*\.?\s?(?:директора|заведующ\p{L}{3}(?:$|\s(?:по|доу)))|заведующ(?:ий|ая)(?:$|\s(?:м?[бак]?доу|детск))|(?:ст\p{L}*\.?\s?)?воспитател|классн\p{L}{2,3} руководител|завуч|школьн)/u;

/** Common words where a measure's blank stands. */
export const blankWords = {
  procedure: "оценочной процедуры",
  year: "…",
  organisation: "организации",
} as const;

/** Procedures as they are named in titles, and how a measure names them; the wording always asks for the genitive. */
export const procedures: readonly (readonly [RegExp, string])[] = [
  [
    /всероссийск\p{L}{2,3}\s{1,3}проверочн\p{L}{2,3}\s{1,3}работ|(?<!\p{L})впр(?!\p{L})/u,
    "ВПР",
  ],
  [
    /государственн\p{L}{2,3}\s{1,3}итогов\p{L}{2,3}\s{1,3}аттестаци|(?<!\p{L})гиа(?!\p{L})/u,
    "ГИА",
  ],
  [/итогов\p{L}{2,3}\s{1,3}аттестаци/u, "итоговой аттестации"],
  [/промежуточн\p{L}{2,3}\s{1,3}аттестаци/u, "промежуточной аттестации"],
  [
    /региональн\p{L}{2,3}\s{1,3}диагностическ\p{L}{2,3}\s{1,3}работ|(?<!\p{L})рдр(?!\p{L})/u,
    "РДР",
  ],
  [/итогового сочинения/u, "итогового сочинения"],
  [/единого государственного экзамена|(?<!\p{L})егэ(?!\p{L})/u, "ЕГЭ"],
  [/основного государственного экзамена|(?<!\p{L})огэ(?!\p{L})/u, "ОГЭ"],
  [
    /национальн\p{L}{2,3}\s{1,3}исследовани\p{L}{1,2}\s{1,3}качества|(?<!\p{L})нико(?!\p{L})/u,
    "НИКО",
  ],
  [/всероссийск\p{L}{2,3}\s{1,3}олимпиад|(?<!\p{L})всош(?!\p{L})/u, "ВсОШ"],
  [/итогового собеседования/u, "итогового собеседования"],
  [
    /внешн\p{L}{2,3}\s{1,3}оценочн\p{L}{2,3}\s{1,3}процедур/u,
    "внешних оценочных процедур",
  ],
  [/оценочн\p{L}{2,3}\s{1,3}процедур/u, "оценочных процедур"],
  [
    /процедур\p{L}{0,3}\s{1,3}оценки качества образования/u,
    "процедур оценки качества образования",
  ],
  [/диагностическ\p{L}{2,3}\s{1,3}работ/u, "диагностических работ"],
  [/контрольн\p{L}{2,3}\s{1,3}работ/u, "контрольных работ"],
];

/** «2026-2027», «2026/27»: how a title writes a school year. */
export const schoolYear = /(20\d\d)(\s?[-–—/]\s?)((?:20)?\d\d)(?!\d)/u;

/** «год» after a school year gets its adjective. */
export const yearWords: Readonly<Record<string, string>> = {
  год: "учебный год",
  года: "учебного года",
  году: "учебном году",
  годом: "учебным годом",
};

/** `{year}` in a deadline with the words that belong to it. */
export const yearOfDeadline =
  /\s{0,3}\{year\}(?:\s?(?:-|–)?\s?(?:учебн\p{L}{2,3}\s)?(?:год\p{L}{0,2}|г\.|уч\.\s?г\.))?/gu;

/** A day or a month in words: such a deadline is written anew, others keep their words. */
export const namesMonth =
  /(?<!\p{L})(?:январ|феврал|март|апрел|ма[йяе](?!\p{L})|июн|июл|август|сентябр|октябр|ноябр|декабр)/iu;

/** A day in figures: «01.03.2026», «01.03». */
export const dateInFigures = /(?<!\d)\d{1,2}\.\d{1,2}(?:\.(?:20)?\d\d)?(?!\d)/;

/** What stands after the year of a deadline: « года», «г.». */
export const afterYear = /20\d\d(\s?(?:года?|г\.?))?(?!\p{L})/u;

/** What stands between two months or days. */
export const betweenMonths =
  /\p{L}(?:\s20\d\d(?:\s?(?:года?|г\.?))?)?(\s?[-–—]\s?)\p{L}/u;

/** How a last day is announced. */
export const untilWords: readonly string[] = [
  "до",
  "не позднее",
  "не позже",
  "к",
];

/** What lasts as long as the plan. */
export const throughout = {
  always: /(?<!\p{L})постоянно(?!\p{L})/iu,
  permanently: "постоянно",
  calendarYear: "в течение года",
  schoolYear: "в течение учебного года",
  whole: "в течение всего периода",
} as const;

/** Who answers for a measure that usually is another level's. */
export const leaders: Readonly<Record<Level, readonly string[]>> = {
  region: ["Министерство образования"],
  municipality: ["Управление образования"],
  school: ["Директор"],
};

interface PartyClass {
  readonly sign: RegExp;
  readonly levels: readonly Level[];
}

const any: readonly Level[] = ["region", "municipality", "school"];

/** Parties that every plan has and each names its own way; the first that fits. Texts are in small letters, without «ё». */
export const partyClasses: readonly PartyClass[] = [
  { sign: /сайт/u, levels: any },
  { sign: /психолог/u, levels: any },
  { sign: /классн\p{L}{2,3} руководител/u, levels: any },
  { sign: /координатор/u, levels: any },
  {
    sign: /центр\p{L}{0,2} (?:оценки|обработки|мониторинг)|(?<!\p{L})(?:рцои|рцоко|роцои|цоко)(?!\p{L})/u,
    levels: ["region", "municipality"],
  },
  {
    sign: /институт\p{L}{0,2} развития|повышения квалификации|(?<!\p{L})(?:иро|ипк|ирро)(?!\p{L})/u,
    levels: ["region"],
  },
  {
    sign: /руководител\p{L}{1,2} (?:шмо|рмо|гмо|ммо|(?:школьн|районн|городск|муниципальн)\p{L}{2,3} методическ|методическ)|^(?:шмо|рмо)$/u,
    levels: any,
  },
  {
    sign: /методическ\p{L}{2,3} (?:служб|центр|кабинет|отдел)|информационно-методическ|(?<!\p{L})(?:имц|рмк|ммц|гмц|гимц|римц|мимц|ммс)(?!\p{L})|^методист/u,
    levels: ["region", "municipality"],
  },
  {
    sign: /зам\p{L}{0,10}\.?\s?директора.{0,12}(?:воспитательн\p{L}{2,3} работ|(?<!\p{L})вр(?!\p{L}))/u,
    levels: any,
  },
  { sign: /зам\p{L}{0,10}\.?\s?директора|^завуч/u, levels: ["school"] },
  {
    sign: /^директор(?:\s(?:оо|оу|школы|гимназии|лицея))?$/u,
    levels: ["school"],
  },
  { sign: /учител|^педагог/u, levels: any },
  {
    sign: /министерств|департамент\p{L}{0,2} (?:\p{L}{1,20} )?образовани/u,
    levels: ["region"],
  },
  {
    sign: /(?:управлени|отдел|комитет|департамент)\p{L}{0,3} (?:(?:по|общего|народного) )?образовани|^(?:уо|ко|коо|гуо|руо|оуо|роо|гороо|до)$/u,
    levels: ["municipality"],
  },
  {
    sign: /^(?:руководител\p{L}{1,2}|директора|администраци\p{L}{1,2}) (?:оо|оу|школ|(?:обще)?образовательн)|^(?:оо|оу|школы|(?:обще)?образовательные (?:организации|учреждения))$/u,
    levels: ["region", "municipality"],
  },
];

/** A dash with a space on each side, in its three ways. */
export const spacedDashes = [" – ", " — ", " - "] as const;

/** «ё» and its small twin. */
export const yoLetters = {
  small: "ё",
  capital: "Ё",
  as: { small: "е", capital: "Е" },
} as const;

/** Marks of a schedule. */
export const usualMark = "х";
