import type { ColumnRole, OtherColumn } from "../Plan";

/** What a header word may mean: a role of its own, or a known column without one. */
export type HeaderMeaning = Exclude<ColumnRole, "other"> | OtherColumn;

export interface HeaderWord {
  /** How the word begins; up to three letters, the whole word. */
  readonly stems: readonly string[];
  readonly meaning: HeaderMeaning;
  /** Taken where another column of the table has `meaning` with more right. */
  readonly otherwise?: HeaderMeaning;
  /** How much it says: 10 where left out; below that any other word of the phrase decides («Наименование документа»). */
  readonly weight?: number;
}

/** «№ п/п» in its spellings: the whole header. */
export const numberHeader =
  /^(?:(?:№|n[oоº°]?|nn|#)\s*[\\/]?\s*№?(?:\s*\(?(?:п|n)?\s*[./\\,-]?\s*(?:п|н|n)?\.?\)?|\s*по\s*порядку|\s*(?:мероприятия|пункта|пунктов|строки|раздела|меры)(?:\s*плана)?)?|п\s*[./\\-]?\s*п\.?|(?:порядковый\s*)?номер(?:\s*(?:п\s*[./\\-]?\s*п|пункта|строки|мероприятия|по\s*порядку))?|пункт(?:\s*плана)?|п\.|п\/н|код)\.?$/;

/** A number and something else in one header: «№ п/п, наименование мероприятия». */
export const numberBefore = /^(?:№|n)\s*(?:п\s*[./\\]?\s*п\.?)[\s,;/]+(?=\S)/;

/** «Дата рождения», «Дата и № приказа», «Срок хранения»: of a person or a paper, never of a measure. */
export const foreignDate =
  /^(?:(?:дат[аы]|номер|№|реквизиты)[,\s]\s?(?:и\s)?(?:(?:номер|№|дата)\s?)?|сроки?\s)(?:рождени|приказ|документ|протокол|договор|обращени|регистрац|действи[яй]|хранени|годност|обучени|полномочи)/;

/** Words that part a header into phrases, each with a head of its own: «Сроки и место», «Меры/мероприятия». */
export const phraseBreak = /\s*[,;/\\&+()]\s*|\s+(?:и|или)\s+|\.\s+/;

/** «Срок (дата)», «Ответственный (Ф.И.О.)»: what a bracket adds. */
export const bracketed = /\([^()]{0,200}\)/g;

/** The first word of a phrase that is here decides it. */
export const headerWords: readonly HeaderWord[] = [
  {
    stems: ["мероприят", "мероприяи", "меропрят", "мерприят", "меропреят"],
    meaning: "measure",
  },
  { stems: ["меры", "мера", "мер"], meaning: "measure" },
  { stems: ["дела", "действи", "поручени", "шаг", "шаги"], meaning: "measure" },
  {
    stems: ["событи", "активност", "акци"],
    meaning: "measure",
  },
  {
    stems: ["содержани", "деятельност", "работ", "что", "проводим"],
    meaning: "measure",
    otherwise: "detail",
    weight: 5,
  },
  {
    stems: ["вопрос", "тема", "темы", "тематик", "повестк"],
    meaning: "measure",
    otherwise: "detail",
    weight: 4,
  },
  {
    stems: ["задач", "направлени", "раздел", "модул", "блок", "этап"],
    meaning: "direction",
    otherwise: "measure",
  },
  {
    stems: [
      "наименовани",
      "названи",
      "перечен",
      "краткое",
      "планируем",
      "описани",
      "формулировк",
    ],
    meaning: "measure",
    otherwise: "detail",
    weight: 3,
  },
  { stems: ["срок", "сроки", "дата", "даты", "когда"], meaning: "deadline" },
  {
    stems: ["период", "периодичност", "календарн"],
    meaning: "deadline",
    otherwise: "detail",
  },
  {
    stems: [
      "месяц",
      "время",
      "квартал",
      "число",
      "недел",
      "год",
      "годы",
      "график",
    ],
    meaning: "deadline",
    otherwise: "detail",
    weight: 4,
  },
  { stems: ["начал"], meaning: "start", otherwise: "deadline" },
  { stems: ["окончани", "завершени", "конец"], meaning: "deadline" },
  {
    stems: [
      "ответств",
      "ответс",
      "ответст",
      "отвеств",
      "отвест",
      "отвецт",
      "отв",
      "ответ",
      "исп",
      "исполнител",
      "исполнит",
    ],
    meaning: "responsible",
  },
  {
    stems: [
      "организатор",
      "координатор",
      "куратор",
      "ведущ",
      "докладчик",
      "выступающ",
      "модератор",
      "кто",
      "кем",
    ],
    meaning: "responsible",
    otherwise: "participants",
  },
  {
    stems: ["соисполнител", "привлекаем", "партнер"],
    meaning: "participants",
    otherwise: "responsible",
  },
  {
    stems: ["фио", "ф", "должност", "учреждени", "организаци", "ведомств"],
    meaning: "detail",
    weight: 1,
  },
  {
    stems: ["подразделени", "орган", "органы", "лицо", "лица"],
    meaning: "detail",
    otherwise: "responsible",
    weight: 1,
  },
  {
    stems: ["результат", "итог", "итоги", "эффект", "продукт", "резултат"],
    meaning: "result",
  },
  { stems: ["выход"], meaning: "result", otherwise: "document" },
  {
    stems: ["показател", "индикатор", "критери", "значени"],
    meaning: "indicator",
    otherwise: "result",
  },
  {
    stems: [
      "отметк",
      "отм",
      "статус",
      "факт",
      "выполнени",
      "исполнени",
      "ход",
      "выполнено",
      "исполнено",
    ],
    meaning: "completion",
  },
  {
    stems: ["примечани", "комментари", "замечани", "прим", "дополнени"],
    meaning: "remark",
  },
  {
    stems: ["документ", "отчет", "отчетност", "основани", "реквизит", "нпа"],
    meaning: "document",
  },
  {
    stems: ["подтверждени", "подтверждающ", "нормативн"],
    meaning: "document",
    weight: 3,
  },
  {
    stems: ["форм", "формат", "метод", "способ", "механизм"],
    meaning: "form",
  },
  {
    stems: ["мест", "кабинет", "адрес", "где", "площадк"],
    meaning: "place",
  },
  {
    stems: [
      "участник",
      "участвующ",
      "категори",
      "аудитори",
      "класс",
      "охват",
      "контингент",
      "адресат",
      "параллел",
      "возраст",
      "групп",
      "приглашенн",
      "для",
      "с",
    ],
    meaning: "participants",
  },
  {
    stems: [
      "финансировани",
      "финансов",
      "объем",
      "источник",
      "бюджет",
      "стоимост",
      "сумм",
      "затрат",
      "ресурс",
      "расход",
      "средств",
      "тыс",
      "руб",
    ],
    meaning: "funding",
  },
  { stems: ["контрол"], meaning: "detail", weight: 2 },
  {
    stems: ["вид", "виды"],
    meaning: "detail",
    otherwise: "measure",
    weight: 3,
  },
  {
    stems: ["цель", "цели", "объект"],
    meaning: "detail",
    otherwise: "measure",
  },
  {
    stems: [
      "причин",
      "проблем",
      "недостат",
      "нарушени",
      "дефицит",
      "предмет",
      "час",
      "часов",
      "часы",
      "количеств",
      "кол",
      "уровен",
      "уровн",
      "приоритет",
      "тип",
      "риск",
      "телефон",
      "контакт",
      "подпис",
      "процент",
      "ссылк",
      "сайт",
      "ед",
      "единиц",
      "программ",
      "учител",
      "оценк",
      "балл",
      "вероятност",
      "полномочи",
      "функци",
      "ситуаци",
      "зона",
      "зоны",
    ],
    meaning: "detail",
  },
];

/** Adjectives and the like that turn the phrase: «Форма отчётности» is a document, «Целевая аудитория» are people. */
export const headerPhrases: readonly {
  readonly pattern: RegExp;
  readonly meaning: HeaderMeaning;
  readonly otherwise?: HeaderMeaning;
  /** As of a word: 10 where left out. */
  readonly weight?: number;
}[] = [
  {
    pattern:
      /^форм[а-я]* (?:отчет|завершени|документ|контрол|представлени|подведени)/,
    meaning: "document",
  },
  {
    pattern: /^вид[а-я]* (?:документ|отчет)/,
    meaning: "document",
  },
  {
    pattern:
      /^результат[а-я]* (?:исполнени|выполнени)|^(?:достигнут|фактическ|полученн)[а-я]* результат/,
    meaning: "result",
    otherwise: "completion",
  },
  {
    pattern:
      /^(?:информаци|сведени|отчет|данн|анализ|степен)[а-я]* (?:об? |о ходе )?(?:(?:ис|вы)полнени|реализаци)|^(?:реализован|выполнен|принят)[а-я]* (?:мер|действи)/,
    meaning: "completion",
  },
  {
    pattern:
      /^факт[а-я]* |^дата (?:фактическ|исполнени[а-я]* факт)|^контрол[а-я]* (?:ис|вы)полнени/,
    meaning: "completion",
  },
  { pattern: /^об? (?:исп|вып)[а-я]*$/, meaning: "completion" },
  {
    pattern: /^характеристик[а-я]* (?:результат|достижени)/,
    meaning: "result",
    otherwise: "detail",
  },
  {
    pattern: /^что (?:должн[а-я]+ )?(?:получ|будет|ожида|в итоге)/,
    meaning: "result",
    otherwise: "detail",
  },
  {
    pattern: /^кто (?:участв|присутств|приглаша)/,
    meaning: "participants",
  },
  {
    pattern:
      /^(?:кто|ответственн[а-я]*|ф[а-я]* ответственн[а-я]*) (?:контролир|за контрол|осуществля[а-я]* контрол)/,
    meaning: "responsible",
    otherwise: "detail",
  },
  {
    pattern: /^где (?:слуша|заслуш|рассматр|обсужда|подвод)/,
    meaning: "document",
  },
  {
    pattern: /^целев[а-я]* (?:аудитор|групп|категор)/,
    meaning: "participants",
  },
  {
    pattern: /^целев[а-я]* (?:показат|индик|знач|ориент)/,
    meaning: "indicator",
  },
  {
    pattern: /^источник[а-я]* (?:данн|информ|получен)/,
    meaning: "document",
  },
  {
    pattern:
      /^(?:(?:вид|наименовани)[а-я]* )?(?:отчетн|итогов|подтверждающ)[а-я]* (?:документ|материал)/,
    meaning: "document",
    otherwise: "result",
  },
  {
    pattern: /^контрольн[а-я]* (?:точк|событи)/,
    meaning: "measure",
    otherwise: "detail",
  },
  { pattern: /^контрольн[а-я]* (?:срок|дат)/, meaning: "deadline" },
  {
    pattern:
      /^(?:дата|срок|время|план[а-я]* дата) начал|^(?:сроки?|дат[аы]|период)(?: [а-я]+){0,2} (?:с|от)$/,
    meaning: "start",
    otherwise: "deadline",
  },
  {
    pattern: /^отчетн[а-я]* (?:период|дат)/,
    meaning: "deadline",
    otherwise: "detail",
  },
  {
    pattern: /^(?:тем[а-я]*|содержани[а-я]*) (?:урок|занят)/,
    meaning: "detail",
  },
  {
    pattern: /^(?:[а-я]+ )?(?:вопрос[а-я]*|тем[аы]|тематика) /,
    meaning: "measure",
    otherwise: "detail",
    weight: 4,
  },
  {
    pattern:
      /^(?:наименовани|названи|полное наименовани)[а-я]* (?:оо|оу|доу|доо|образовательн|общеобразоват|учрежд|организац|школ|муниципалитет|муниципальн)/,
    meaning: "detail",
  },
  { pattern: /^дополнит[а-я]* (?:информац|сведени)/, meaning: "remark" },
  {
    pattern: /^должностн[а-я]* лиц/,
    meaning: "responsible",
    otherwise: "participants",
  },
  { pattern: /^(?:кол-во|количество|число) /, meaning: "detail" },
];

/** The name of a month or a quarter, alone in a header: a column of a schedule. */
export const scheduleHeader =
  /^(?:(?:(?:[i1]|[i1]{2,3}|iv|2|3|4)(?:-?(?:й|ый|ой|ий))? ?(?:кв(?:артал)?|чет(?:верть)?|полугодие|триместр)\.?|янв(?:арь)?|фев(?:раль)?|март?|апр(?:ель)?|май|июнь?|июль?|авг(?:уст)?|сент?(?:ябрь)?|окт(?:ябрь)?|ноя(?:брь|б)?|дек(?:абрь)?)\.?(?: ?20\d\d(?: ?г(?:од|ода|\.)?)?)?|i{1,3}|iv|vi{0,3}|i?[xх]|[xх]i{1,2}|20\d\d(?: ?г(?:од|\.)?)?)\.?$/;

/** «Отметка о выполнении», «Сведения о ходе …» over columns that are filled in when the plan is carried out. */
export const reportedLater =
  /^\s*(?:отметк|(?:сведени|информаци)[а-яё]*\s+о\s+(?:ходе|выполн|исполн|реализ))/i;

/** What the header above «I», «IV» may say that they are. */
export const scheduleUnits: readonly (readonly [RegExp, string])[] = [
  [/квартал/i, "квартал"],
  [/четверт/i, "четверть"],
  [/полугоди/i, "полугодие"],
];
export const monthUnit = /месяц/i;

/** A mark in a schedule: «х», «+», «V». */
export const scheduleMark = /^[хxv+*✓✔•√-]$/i;

/** Columns of a register, a timetable or a staff list: with one of them a table needs both a deadline and a party. */
export const foreignHeader =
  /риск|вероятност|полномочи|ситуаци|телефон|должност|подпис|час(?:ов|ы)|кол-во|количеств|предмет|класс|урок|кабинет|балл|процент|%|стоимост|сумм|адрес/i;

/** Columns of a register of letters, requests, contracts, services with their prices, an agenda's points or pupils' works. */
export const registerHeader =
  /^\s*время\s*$|поступлени|от кого|корреспонд|исходящ|входящ|заяв(?:ител|к)|обратив|обращени|регистрац|услуг[аи](?![а-яё])|цен[аы](?![а-яё])|контрагент|договор|получател|отправител|заказчик|(?:^|\s)(?:уче|сту)(?:ник|дент)|ф\.?\s?и\.?\s?о\.? (?:уче|обуча|сту)/i;

/** «Цель: …», «Задачи:» above a header. */
export const aimLine = /^\s*(?:цел[ьи]|задач[аи])(?![а-яё])/i;
