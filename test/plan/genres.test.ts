import { columnOutline, outline, periodOutline } from "../support/outline";
import { planFrom } from "../support/planFrom";

test("a school's plan on a diagnostic test: sections over the whole width, two levels", () => {
  const { plan, reading } = planFrom(String.raw`
    УТВЕРЖДАЮ
    Директор МБОУ «Гимназия № 7»
    ___________ О.П. Кротова
    «___» ____________ 2024 г.
    П Л А Н
    подготовки гимназии к проверочным работам
    на 2024-2025 учебный год
    | №\nп/п | Мероприятия | Сроки | Ответственные | Ожидаемый результат |
    | 1 | 2 | 3 | 4 | 5 |
    | I. Организационная работа | < | < | < | < |
    | 1.1. | Подготовить приказ о координаторе | сентябрь | Директор | Приказ |
    | 1.2. | Составить график консультаций | до 20 сентября | Зам. директора по УВР | График |
    | II. Работа с педагогами | < | < | < | < |
    | 2.1. | Семинар «Критерии оценивания» | ноябрь | Руководители ШМО | Протокол |`);
  expect(columnOutline(plan)).toBe(
    "number measure deadline responsible result",
  );
  expect(plan.title?.value).toBe(
    "П Л А Н подготовки гимназии к проверочным работам на 2024-2025 учебный год",
  );
  expect(periodOutline(plan)).toBe("school-year 2024-09-01/2025-08-31 title");
  expect(outline(plan)).toEqual([
    "#",
    "#",
    "§1 I Организационная работа",
    "= 1.1 Подготовить приказ о координаторе | сентябрь | Директор | Приказ",
    "= 1.2 Составить график консультаций | до 20 сентября | Зам. директора по УВР | График",
    "§1 II Работа с педагогами",
    "= 2.1 Семинар «Критерии оценивания» | ноябрь | Руководители ШМО | Протокол",
  ]);
  expect(reading.heading.approval).toMatchObject({
    date: { kind: "blank" },
    number: { kind: "absent" },
  });
  expect(reading.heading.act).toBeNull();
});

test("a road map with a combined column, a merged direction column and rows it covers", () => {
  const { plan } = planFrom(String.raw`
    Дорожная карта развития наставничества на 2023-2025 годы
    | Направление | № | Содержание деятельности | Сроки, ответственные | Результат |
    | Кадры | 1 | Отобрать наставников | до 1 октября 2023 г.\nМетодический кабинет | Список |
    | ^ | 2 | Провести обучение | ноябрь 2023 г.\nМетодический кабинет | Справка |
    | Контроль | 3 | Собрать отчёты | ежегодно\nУправление образования | Отчёт |`);
  expect(columnOutline(plan)).toBe(
    "other:direction number measure deadline result responsible",
  );
  expect(periodOutline(plan)).toBe("range 2023-01-01/2025-12-31 title");
  expect(outline(plan)).toEqual([
    "#",
    "= 1 Отобрать наставников | до 1 октября 2023 г. | Методический кабинет | Список",
    "= 2 Провести обучение | ноябрь 2023 г. | Методический кабинет | Справка",
    "= 3 Собрать отчёты | ежегодно | Управление образования | Отчёт",
  ]);
  expect(
    plan.measures.map(({ path }) => path.map(({ title }) => title)),
  ).toEqual([["Кадры"], ["Кадры"], ["Контроль"]]);
});

test("a year's work by months as section rows with days in the cells", () => {
  const { plan } = planFrom(String.raw`
    План работы школы на 2023/2024 учебный год
    | Мероприятие | Дата | Ответственный |
    | СЕНТЯБРЬ | < | < |
    | Торжественная линейка | 1 | Организатор |
    | Неделя безопасности | 4-8 | Педагог ОБЖ |
    | Я Н В А Р Ь | < | < |
    | Педсовет по итогам полугодия | 10 | Директор |`);
  expect(outline(plan)).toEqual([
    "#",
    "§1 – СЕНТЯБРЬ",
    "= – Торжественная линейка | 1 | Организатор",
    "= – Неделя безопасности | 4-8 | Педагог ОБЖ",
    "§1 – Я Н В А Р Ь",
    "= – Педсовет по итогам полугодия | 10 | Директор",
  ]);
  expect(plan.measures.map(({ month }) => month)).toEqual([9, 9, 1]);
  expect(plan.measures[2]?.deadline?.parts[0]?.value).toEqual({
    kind: "date",
    start: { year: 2024, month: 1, day: 10 },
    end: { year: 2024, month: 1, day: 10 },
  });
});

test("monthly tables with the month in a paragraph are one plan", () => {
  const { reading, plan } = planFrom(String.raw`
    Календарь методиста на 2024 год
    ФЕВРАЛЬ
    | № | Мероприятие | Срок | Исполнитель |
    | 1 | Круглый стол | 12.02 | Методист |
    МАРТ
    | № | Мероприятие | Срок | Исполнитель |
    | 1 | Мастер-класс | 5 | Методист |
    | 2 | Выставка пособий | 20-25 | Библиотекарь |`);
  expect(reading.plans).toHaveLength(1);
  expect(plan.tables).toEqual([0, 1]);
  expect(plan.title?.value).toBe("Календарь методиста на 2024 год");
  expect(outline(plan)).toEqual([
    "#",
    "= 1 Круглый стол | 12.02 | Методист",
    "#",
    "= 1 Мастер-класс | 5 | Методист",
    "= 2 Выставка пособий | 20-25 | Библиотекарь",
  ]);
  expect(plan.measures.map(({ month }) => month)).toEqual([2, 3, 3]);
});

test("an anti-corruption plan whose order stands above it", () => {
  const { plan, reading } = planFrom(String.raw`
    Отдел образования администрации Берёзовского района
    ПРИКАЗ
    12 января 2024 г. № 15-од
    с. Берёзовка
    О мерах по противодействию коррупции
    В соответствии с Федеральным законом от 25.12.2008 № 273-ФЗ «О противодействии коррупции» ПРИКАЗЫВАЮ:
    1. Утвердить план мероприятий на 2024 год (приложение).
    2. Контроль оставляю за собой.
    Начальник отдела И.И. Ветрова
    Приложение к приказу
    отдела образования
    от 12.01.2024 № 15-од
    План мероприятий по противодействию коррупции на 2024 год
    | № п/п | Наименование мероприятия | Срок исполнения | Ответственный исполнитель | Отметка об исполнении |
    | 1. Организационные меры | < | < | < | < |
    | 1.1 | Назначить ответственного | январь | Начальник отдела | |
    | 1.2 | Обновить раздел сайта | 1 раз в квартал | Системный администратор | |`);
  expect(columnOutline(plan)).toBe(
    "number measure deadline responsible other:completion",
  );
  expect(outline(plan).slice(1)).toEqual([
    "§1 1 Организационные меры",
    "= 1.1 Назначить ответственного | январь | Начальник отдела",
    "= 1.2 Обновить раздел сайта | 1 раз в квартал | Системный администратор",
  ]);
  const { act, appendix, approval } = reading.heading;
  expect(act).toMatchObject({
    kind: "order",
    issuer: { value: "Отдел образования администрации Берёзовского района" },
    date: { kind: "given", value: { year: 2024, month: 1, day: 12 } },
    number: { kind: "given", value: "15-од" },
    title: { value: "О мерах по противодействию коррупции" },
    appendixMentions: [{ number: null }],
  });
  expect(appendix).toMatchObject({
    number: null,
    date: { kind: "given" },
    actNumber: { kind: "given", value: "15-од" },
  });
  expect(approval).toBeNull();
  expect(plan.statedPeriods.map(({ source }) => source)).toEqual([
    "title",
    "act",
  ]);
});

test("a calendar of upbringing: deeds, classes, time, people, no numbers", () => {
  const { plan } = planFrom(String.raw`
    Календарный план воспитательной работы
    на 2023-2024 учебный год
    | Дела, события, мероприятия | Классы | Ориентировочное время проведения | Ответственные |
    | Модуль «Ключевые дела» | < | < | < |
    | День знаний | 1-11 | 1 сентября | Советник по воспитанию |
    | Осенний кросс | 5-9 | сентябрь | Учителя физкультуры |
    | Модуль «Самоуправление» | < | < | < |
    | Выборы совета | 8-11 | октябрь | Советник по воспитанию |`);
  expect(columnOutline(plan)).toBe(
    "measure other:participants deadline responsible",
  );
  expect(outline(plan)).toEqual([
    "#",
    "§1 – Модуль «Ключевые дела»",
    "= – День знаний | 1 сентября | Советник по воспитанию",
    "= – Осенний кросс | сентябрь | Учителя физкультуры",
    "§1 – Модуль «Самоуправление»",
    "= – Выборы совета | октябрь | Советник по воспитанию",
  ]);
});

test("a header in two rows with merged cells", () => {
  const { plan } = planFrom(String.raw`
    Комплекс мер по подготовке кадров
    | № | Мероприятие | Срок реализации | < | Ответственный | Ожидаемый результат |
    | ^ | ^ | начало | окончание | ^ | ^ |
    | 1 | Запустить курсы | 01.09.2023 | 30.11.2023 | ИМЦ | Слушатели обучены |`);
  expect(columnOutline(plan)).toBe(
    "number measure other:start deadline responsible result",
  );
  expect(plan.columns.map(({ header }) => header)).toEqual([
    "№",
    "Мероприятие",
    "Срок реализации начало",
    "Срок реализации окончание",
    "Ответственный",
    "Ожидаемый результат",
  ]);
  expect(outline(plan)).toEqual([
    "#",
    "#",
    "= 1 Запустить курсы | 30.11.2023 | ИМЦ | Слушатели обучены",
  ]);
});

test("a sheet: title rows, header below them, numbers as values, a signature under the plan", () => {
  const { plan, reading } = planFrom(
    String.raw`Приложение № 2
      к распоряжению от 03.02.2024 № 41-р
      План мероприятий по летнему отдыху
      на 2024 год

      | № | Меры | Срок | Кто отвечает |
      | 1 | Организация лагерей | < | < |
      | 1.1 | Утвердить перечень | 15.03.2024 | Отдел отдыха |
      | 1.2 | Принять смены | июнь | Начальники лагерей |

      Начальник отдела ____________ С.С. Лаптев`,
    { kind: "workbook" },
  );
  expect(plan.title?.value).toBe(
    "План мероприятий по летнему отдыху на 2024 год",
  );
  expect(reading.heading.appendix).toMatchObject({
    number: "2",
    date: { kind: "given" },
    actNumber: { kind: "given", value: "41-р" },
  });
  expect(outline(plan)).toEqual([
    "#",
    "§1 1 Организация лагерей",
    "= 1.1 Утвердить перечень | 15.03.2024 | Отдел отдыха",
    "= 1.2 Принять смены | июнь | Начальники лагерей",
  ]);
  expect(plan.measures[0]?.number).toMatchObject({ decimal: true });
  expect(plan.rows.map(({ row }) => row)).toEqual([5, 6, 7, 8]);
});

test("a sheet signed below its plan, the post under the numbers and the name under the parties", () => {
  const { plan } = planFrom(
    `План спортивной работы на 2026 год
      | № | Мероприятие | Срок | Ответственный | Вид подтверждающего документа |
      | 1 | Провести лыжную гонку | февраль | Тренер | Протокол |
      | 2 | Залить каток | январь | Завхоз | Акт |

      | Заместитель директора | | | К.Д. Мельник | |
      | Директор клуба | ________ | | Орлов Б.Н. | |`,
    { kind: "workbook", header: false },
  );
  expect(outline(plan)).toEqual([
    "#",
    "= 1 Провести лыжную гонку | февраль | Тренер | Протокол",
    "= 2 Залить каток | январь | Завхоз | Акт",
  ]);
});

test("Word's own numbers, with nothing typed in the cell", () => {
  const { plan } = planFrom(String.raw`
    | № п/п | Мероприятие | Срок | Ответственные |
    | {1.} | Собрать заявки | май | Методист |
    | {2.} | Разослать программу | июнь | Методист |`);
  expect(outline(plan).slice(1)).toEqual([
    "= 1 Собрать заявки | май | Методист",
    "= 2 Разослать программу | июнь | Методист",
  ]);
  expect(plan.measures[0]?.number).toMatchObject({ automatic: true });
});

test("a plan cut by page ends, its header repeated, a row broken in two", () => {
  const { reading, plan } = planFrom(String.raw`
    План профилактики на 2025 год
    | № | Мероприятие | Срок | Ответственные |
    | 1 | Беседы с родителями | февраль | Психолог |
    | 2 | Рейды по местам отдыха подростков, | в течение года | Инспектор, |

    | № | Мероприятие | Срок | Ответственные |
    | | проверка торговых точек | | социальный педагог |
    | 3 | Итоговый совет | декабрь | Директор |`);
  expect(reading.plans).toHaveLength(1);
  expect(outline(plan)).toEqual([
    "#",
    "= 1 Беседы с родителями | февраль | Психолог",
    "= 2 Рейды по местам отдыха подростков, | в течение года | Инспектор,",
    "#",
    "+ проверка торговых точек |  | социальный педагог",
    "= 3 Итоговый совет | декабрь | Директор",
  ]);
  expect(plan.measures[1]?.wholeText).toBe(
    "Рейды по местам отдыха подростков, проверка торговых точек",
  );
});

test("numbers typed before the wording, sections without numbers", () => {
  const { plan } = planFrom(String.raw`
    План библиотеки на 2 полугодие 2024 года
    | Содержание работы | Сроки выполнения | Исполнители |
    | Работа с фондом | < | < |
    | 1.Сверка учебников | август | Библиотекарь |
    | 2. Списание ветхих изданий | сентябрь | Библиотекарь |
    | Работа с читателями | < | < |
    | 1) Неделя книги | октябрь | Библиотекарь |
    | 2023 год в книгах: выставка | ноябрь | Совет школы |`);
  expect(periodOutline(plan)).toBe("range 2024-07-01/2024-12-31 title");
  expect(outline(plan)).toEqual([
    "#",
    "§1 – Работа с фондом",
    "= 1 Сверка учебников | август | Библиотекарь",
    "= 2 Списание ветхих изданий | сентябрь | Библиотекарь",
    "§1 – Работа с читателями",
    "= 1 Неделя книги | октябрь | Библиотекарь",
    "= – 2023 год в книгах: выставка | ноябрь | Совет школы",
  ]);
});

test("a schedule of quarters with marks instead of a deadline column", () => {
  const { plan } = planFrom(String.raw`
    План-график контроля на 2024 год
    | № | Мероприятие | I кв. | II кв. | III кв. | IV кв. | Ответственный |
    | 1 | Проверка журналов | х | | х | | Завуч |
    | 2 | Обход зданий | + | + | + | + | Завхоз |
    | 3 | Ревизия кабинетов | | | | | Завхоз |`);
  expect(columnOutline(plan)).toBe(
    "number measure deadline other:schedule other:schedule other:schedule responsible",
  );
  const parts = plan.measures.map(({ deadline }) =>
    deadline?.parts.map(({ value }) =>
      value.kind === "period" ? [value.start.month, value.end.month] : value,
    ),
  );
  expect(parts).toEqual([
    [
      [1, 3],
      [7, 9],
    ],
    [[1, 12]],
    undefined,
  ]);
});

test("no header at all: columns told by what they hold", () => {
  const { plan } = planFrom(
    String.raw`
    План дополнительных занятий на 2024 год
    | 1 | Консультация по физике для отстающих | март | Учитель физики |
    | 2 | Разбор типовых ошибок по алгебре | апрель | Учитель математики |
    | 3 | Пробный экзамен по русскому языку | до 15 мая | Завуч |`,
    { header: false },
  );
  expect(plan.hasHeader).toBe(false);
  expect(columnOutline(plan)).toBe("number measure deadline responsible");
  expect(outline(plan)).toEqual([
    "= 1 Консультация по физике для отстающих | март | Учитель физики",
    "= 2 Разбор типовых ошибок по алгебре | апрель | Учитель математики",
    "= 3 Пробный экзамен по русскому языку | до 15 мая | Завуч",
  ]);
});

test("responsible before deadline, sections as number and text with empty cells, sub-items", () => {
  const { plan } = planFrom(String.raw`
    План внедрения профстандарта
    | № п/п | Виды деятельности | Ответственные лица | Срок реализации | Вид документа |
    | 1 | Правовая база | | | |
    | 1.1 | Разработать: | Рабочая группа | ноябрь 2024 | |
    | | - положение о группе | | | Положение |
    | | - дорожную карту | | декабрь 2024 | |
    | 1.2 | Ознакомить коллектив | Директор | январь 2025 | Лист ознакомления |
    | 2 | Кадры | | | |
    | 2.1 | Обучить педагогов | Методист | март 2025 | Удостоверения |
    | 3 | Подвести итоги | | | |`);
  expect(columnOutline(plan)).toBe(
    "number measure responsible deadline other:document",
  );
  expect(outline(plan).slice(1)).toEqual([
    "§1 1 Правовая база",
    "= 1.1 Разработать: | ноябрь 2024 | Рабочая группа",
    "- - положение о группе",
    "- - дорожную карту | декабрь 2024",
    "= 1.2 Ознакомить коллектив | январь 2025 | Директор",
    "§1 2 Кадры",
    "= 2.1 Обучить педагогов | март 2025 | Методист",
    "= 3 Подвести итоги",
  ]);
});
