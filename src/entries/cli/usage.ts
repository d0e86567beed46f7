import type { CommandName } from "./Command";
import type { OptionTable } from "./splitArguments";

interface CommandUsage {
  readonly synopsis: string;
  readonly purpose: string;
  readonly options: OptionTable;
  /** What each option does, by its long name. */
  readonly about: Readonly<Record<string, string>>;
}

const reviewOptions = {
  today: { value: "ГГГГ-ММ-ДД" },
  registered: {},
  disable: { value: "ПРОВЕРКА" },
  settings: { value: "ФАЙЛ" },
} as const;

const aboutReview = {
  today: "какой день считать сегодняшним",
  registered: "это подписанный и зарегистрированный экземпляр",
  disable: "не выполнять проверку (можно несколько, через запятую)",
  settings: "настройки ведомства (JSON)",
};

const draftingOptions = {
  catalogue: { value: "ФАЙЛ" },
  level: { value: "region|municipality|school" },
  procedure: { value: "НАЗВАНИЕ" },
  year: { value: "ГОД" },
  organisation: { value: "НАЗВАНИЕ" },
} as const;

const aboutDrafting = {
  catalogue: "свой каталог (.xlsx или .json) вдобавок к типовому",
  level: "чей это план, если по заголовку не видно",
  procedure: "о какой процедуре план, в родительном падеже (ВПР)",
  year: "на какой год план (2026 или 2026-2027)",
  organisation: "как называется организация",
};

/** What each command takes: the parser, the help and the user's guide have it from here. */
export const commands: Readonly<Record<CommandName, CommandUsage>> = {
  read: {
    synopsis: "read [--json] ФАЙЛ…",
    purpose: "показать, как прочитан план: столбцы, разделы, мероприятия",
    options: { json: {} },
    about: { json: "один объект JSON на файл, по строке" },
  },
  check: {
    synopsis: "check [ПАРАМЕТРЫ] ФАЙЛ|ПАПКА…",
    purpose: "проверить планы перед подписанием",
    options: {
      json: {},
      format: { value: "text|json|sarif|html" },
      output: { short: "o", value: "ФАЙЛ" },
      ...reviewOptions,
    },
    about: {
      json: "только находки: один объект JSON на файл, по строке",
      format: "протокол проверки: text, json, sarif или html",
      output: "записать в файл, а не на экран",
      ...aboutReview,
    },
  },
  fix: {
    synopsis: "fix ФАЙЛ -o ФАЙЛ [ПАРАМЕТРЫ]",
    purpose: "применить безопасные исправления",
    options: {
      output: { short: "o", value: "ФАЙЛ" },
      "in-place": {},
      only: { value: "ПРОВЕРКА" },
      track: {},
      ...reviewOptions,
    },
    about: {
      output: "куда записать исправленный файл",
      "in-place": "заменить сам файл",
      only: "исправлять только эти находки (можно несколько, через запятую)",
      track: "записать исправления в .docx рецензированием",
      ...aboutReview,
    },
  },
  insert: {
    synopsis: "insert ФАЙЛ --measure ID[,ID…] -o ФАЙЛ [ПАРАМЕТРЫ]",
    purpose: "вставить в план типовые мероприятия из каталога",
    options: {
      measure: { value: "ID" },
      output: { short: "o", value: "ФАЙЛ" },
      section: { value: "НОМЕР" },
      renumber: {},
      ...draftingOptions,
      today: reviewOptions.today,
    },
    about: {
      measure: "какие мероприятия (можно несколько, через запятую)",
      output: "куда записать план с новыми строками",
      section: "в какой раздел; без него – в тот, что подходит",
      renumber: "сдвинуть номера следующих мероприятий",
      ...aboutDrafting,
      today: aboutReview.today,
    },
  },
  fill: {
    synopsis: "fill ФАЙЛ [-o ФАЙЛ --accept ТАБЛИЦА:СТРОКА:СТОЛБЕЦ,…]",
    purpose:
      "предложить, чем заполнить пустые сроки, ответственных, результаты",
    options: {
      output: { short: "o", value: "ФАЙЛ" },
      accept: { value: "ТАБЛИЦА:СТРОКА:СТОЛБЕЦ" },
      json: {},
      ...draftingOptions,
      today: reviewOptions.today,
    },
    about: {
      output: "куда записать план с заполненными ячейками",
      accept: "какие предложения записать (можно несколько, через запятую)",
      json: "предложения одним объектом JSON",
      ...aboutDrafting,
      today: aboutReview.today,
    },
  },
  compare: {
    synopsis: "compare ПЛАН СПРАВКА [--json] [-o ФАЙЛ]",
    purpose: "сравнить план со справкой о сделанном",
    options: {
      output: { short: "o", value: "ФАЙЛ" },
      json: {},
      ...draftingOptions,
    },
    about: {
      output: "записать пункты справки новым планом (.docx)",
      json: "сравнение одним объектом JSON",
      ...aboutDrafting,
    },
  },
  match: {
    synopsis: "match [--json] ФАЙЛ…",
    purpose: "найти для мероприятий плана или справки типовые из каталога",
    options: { json: {}, catalogue: { value: "ФАЙЛ" } },
    about: {
      json: "один объект JSON на файл, по строке",
      catalogue: "свой каталог (.xlsx или .json) вдобавок к типовому",
    },
  },
  catalogue: {
    synopsis: "catalogue [--json] [-o ФАЙЛ]",
    purpose: "перечислить типовые мероприятия",
    options: {
      json: {},
      catalogue: { value: "ФАЙЛ" },
      output: { short: "o", value: "ФАЙЛ" },
    },
    about: {
      json: "все мероприятия одним объектом JSON",
      catalogue: "свой каталог (.xlsx или .json) вдобавок к типовому",
      output:
        "записать каталог в файл .xlsx или .json, чтобы править и раздать",
    },
  },
  explain: {
    synopsis: "explain ПРОВЕРКА",
    purpose: "объяснить проверку: зачем она, на чём основана, примеры",
    options: {},
    about: {},
  },
  checks: {
    synopsis: "checks [--json|--markdown]",
    purpose: "перечислить все проверки",
    options: { json: {}, markdown: {} },
    about: {
      json: "один объект JSON на проверку, по строке",
      markdown: "с объяснениями и примерами, для справочника",
    },
  },
};

/** Whether there is such a command. */
export const isCommandName = (name: string): name is CommandName =>
  Object.hasOwn(commands, name);

/** The help page of the program, or of one command. */
export const usageText = (topic: string | null): string =>
  topic !== null && isCommandName(topic) ? commandPage(topic) : programPage();

function programPage(): string {
  const lines = Object.values(commands).map(
    ({ synopsis, purpose }) => `  plan-table ${synopsis}\n      ${purpose}`,
  );
  return `plan-table — проверка планов мероприятий (.docx, .xlsx) перед подписанием

${lines.join("\n")}

  plan-table КОМАНДА --help   все параметры команды
  plan-table --version        версия

Код завершения: 0 — ошибок нет, 1 — есть ошибки, 2 — что-то не прочитано
или команда набрана неверно.
`;
}

function commandPage(name: CommandName): string {
  const { synopsis, purpose, options, about } = commands[name];
  const rows = Object.entries(options).map(([option, { short, value }]) => [
    `${short === undefined ? "" : `-${short}, `}--${option}${value === undefined ? "" : ` ${value}`}`,
    about[option] ?? "",
  ]);
  const width = Math.max(0, ...rows.map(([left = ""]) => left.length));
  const list = rows.map(
    ([left = "", right = ""]) => `  ${left.padEnd(width)}  ${right}\n`,
  );
  return `plan-table ${synopsis}\n    ${purpose}\n${list.length > 0 ? `\n${list.join("")}` : ""}`;
}
