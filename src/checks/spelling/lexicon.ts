/** A set phrase often written wrong, in small letters without «ё», its words parted by single spaces. */
export interface PhraseSlip {
  readonly wrong: string;
  readonly right: string;
  /** What must follow, from the space on. */
  readonly before?: RegExp;
  /** What may not follow: the phrase is right there. */
  readonly notBefore?: RegExp;
  /** What may not stand before it in the same text: the phrase is right there. */
  readonly notAfter?: RegExp;
  /** Wrong for sure at the beginning of a text or clause; elsewhere it may depend on the noun before it. */
  readonly sureAtStart?: true;
  /** False: right often enough that the official should decide. */
  readonly sure?: false;
}

/** Words that measure time: after them «в течение» is the preposition. */
const TIME =
  /^\s*(?:\(?\d|один|одн|дв[аух]|тр[еи]|четыр|пят|шест|сем|восьм|девят|десят|дн[яе]|год|уч|календар|текущ|отч[её]т|перв|втор|четв|последн|следующ|ближайш|рабоч|недел|месяц|сут|час|минут|квартал|полугод|семестр|период|срок|врем|вс[ея]|данн|указанн|установленн|определ[её]нн|эт|кажд|лета|осени|зимы|весны|январ|феврал|март|апрел|мая|июн|июл|август|сентябр|октябр|ноябр|декабр|каникул|декад|урок|смен|проведени|реализаци|действия|обучени|нескольк|длит|долг|выходн)/iu;

/** Nouns that govern «по» themselves: «мероприятия по завершению ремонта» is right. */
const GOVERNING =
  /(?:мероприят|мер[аыеу]|работ|план|действи|подготовк|деятельност|задач|вопрос|комисси|предложени|рекомендаци|инструкци|обязанност|услуг|контрол|проект|программ|решени|поручени|указани|группы?|штаб)\p{L}*\s+(?:\p{L}+\s+)?$/iu;

const COURSE = {
  notBefore: /^\s*(?:рек|болезн|заболев|вод|ручь|беременн|дел)/iu,
};

const MATCHED =
  /(?:приве[дсл]|привод|переве[дс]|поставл?|устан[ао]в|прийт|при[шх])\p{L}*/iu;

const either = ["какой", "какая", "какое", "какие", "каких", "каким", "какими"]
  .concat(["какого", "какому", "какую"])
  .map((word) => ({ wrong: `${word} либо`, right: `${word}-либо` }));

export const phraseSlips: readonly PhraseSlip[] = [
  { wrong: "в течении", right: "в течение", before: TIME },
  { wrong: "в течении", right: "в течение", sure: false, ...COURSE },
  { wrong: "в течений", right: "в течение", before: TIME },
  { wrong: "втечении", right: "в течение" },
  { wrong: "втечение", right: "в течение" },
  { wrong: "на протяжение", right: "на протяжении", before: TIME },
  { wrong: "в продолжении", right: "в продолжение", before: TIME, sure: false },
  { wrong: "в следствие", right: "вследствие", notBefore: /^\s*по\s/iu },
  { wrong: "в следствии", right: "вследствие", sure: false },
  { wrong: "в последствие", right: "впоследствии" },
  { wrong: "в последствии", right: "впоследствии" },
  {
    wrong: "в виду",
    right: "ввиду",
    before:
      /^\s+(?:отсутств|того|налич|невозможн|болезн|необходимост|сложн|изменени|карантин|ограничен|неблагоприятн|недостат|малочисленн|отмен|перенос|чрезвычайн|особ)/iu,
    notAfter: /(?:^|\s)им[её]\p{L}*\s+$/iu,
  },
  { wrong: "не смотря на", right: "несмотря на" },
  { wrong: "не взирая на", right: "невзирая на" },
  { wrong: "не зависимо от", right: "независимо от" },
  { wrong: "в независимости от", right: "вне зависимости от" },
  { wrong: "в не зависимости от", right: "вне зависимости от" },
  {
    wrong: "в соответствие с",
    right: "в соответствии с",
    notAfter: MATCHED,
  },
  {
    wrong: "в соответствие со",
    right: "в соответствии со",
    notAfter: MATCHED,
  },
  ...(
    [
      ["по окончанию", "по окончании"],
      ["по завершению", "по завершении"],
      ["по истечению", "по истечении"],
      ["по прибытию", "по прибытии"],
      ["по приезду", "по приезде"],
      ["по возвращению", "по возвращении"],
      ["по прошествию", "по прошествии"],
    ] as const
  ).map(([wrong, right]) => ({
    wrong,
    right,
    notBefore: /^\s*(?:слов|глагол|существительн|прилагательн)/iu,
    notAfter: GOVERNING,
    sureAtStart: true as const,
  })),
  { wrong: "в предверии", right: "в преддверии" },
  { wrong: "в преддверие", right: "в преддверии" },
  { wrong: "впреддверии", right: "в преддверии" },
  { wrong: "по средством", right: "посредством" },
  { wrong: "вобщем", right: "в общем" },
  { wrong: "вообщем", right: "в общем" },
  { wrong: "вцелом", right: "в целом" },
  { wrong: "вцелях", right: "в целях" },
  { wrong: "врамках", right: "в рамках" },
  { wrong: "всвязи", right: "в связи", before: /^\s+с/iu },
  { wrong: "всоответствии", right: "в соответствии" },
  { wrong: "не обходимо", right: "необходимо" },
  { wrong: "непозднее", right: "не позднее" },
  { wrong: "неменее", right: "не менее" },
  { wrong: "неболее", right: "не более" },
  { wrong: "немение", right: "не менее" },
  { wrong: "из за", right: "из-за" },
  { wrong: "из под", right: "из-под" },
  ...either,
];

/** An adjective that has lost one «н»: «координационый», «ответственого»; the «н» goes after the group. */
export const lostN =
  /^(\p{L}+(?:[цс]ион|ствен))(?:ый|ого|ому|ым|ая|ую|ое|ые|ых|ыми)$/iu;

/** The first half of a compound that has lost one «н»: «информационо-разъяснительная». */
export const lostNBeforeHyphen = /^(\p{L}+[цс]ион)о$/iu;

/** Nouns after «согласно», in the genitive and as they must be; singular with «-ого», plural with «-ых» adjectives. */
export const accordingTo: ReadonlyMap<string, string> = new Map([
  ["приказа", "приказу"],
  ["плана", "плану"],
  ["графика", "графику"],
  ["положения", "положению"],
  ["постановления", "постановлению"],
  ["распоряжения", "распоряжению"],
  ["закона", "закону"],
  ["договора", "договору"],
  ["письма", "письму"],
  ["устава", "уставу"],
  ["регламента", "регламенту"],
  ["порядка", "порядку"],
  ["расписания", "расписанию"],
  ["списка", "списку"],
  ["перечня", "перечню"],
  ["приложения", "приложению"],
  ["протокола", "протоколу"],
  ["решения", "решению"],
  ["поручения", "поручению"],
  ["стандарта", "стандарту"],
  ["календаря", "календарю"],
  ["требований", "требованиям"],
  ["приказов", "приказам"],
  ["планов", "планам"],
  ["графиков", "графикам"],
  ["документов", "документам"],
  ["сроков", "срокам"],
  ["рекомендаций", "рекомендациям"],
  ["критериев", "критериям"],
  ["заявок", "заявкам"],
  ["программы", "программе"],
  ["циклограммы", "циклограмме"],
  ["сметы", "смете"],
  ["заявки", "заявке"],
  ["методики", "методике"],
]);

/** Adjective endings in the genitive that give way to the dative with the noun they stand before. */
export const genitiveAdjective: readonly (readonly [string, string])[] = [
  ["ого", "ому"],
  ["его", "ему"],
  ["ых", "ым"],
  ["их", "им"],
];

/** Prepositions whose noun in «-ание», «-ение» needs another case, with the ending of that case. */
export const prepositionEnding: ReadonlyMap<string, string> = new Map([
  ["о", "и"],
  ["об", "и"],
  ["при", "и"],
  ["по", "ю"],
  ["для", "я"],
  ["после", "я"],
  ["без", "я"],
]);

export const nominativeNoun = /^\p{L}{2,}[ае]ние$/u;

/** Prepositions and conjunctions that stand twice only by a slip. */
export const neverTwice: ReadonlySet<string> = new Set(
  "по в на с и для от за к о об из при до или не а у под над без между через со ко во".split(
    " ",
  ),
);

/** Words that are said twice on purpose. */
export const saidTwice: ReadonlySet<string> = new Set([
  "едва",
  "мало",
  "очень",
  "долго",
]);

/** Roman numerals and names in capitals that look Russian: which letters are meant nobody can tell. */
export const eitherScript = /^(?:[IVXLCDMХІСМ]+|[MМ][AА][XХ])$/;
