import { readDocument } from "../../src/plan/readDocument";
import { drawnGrid } from "../support/drawnGrid";
import { columnOutline, outline, periodOutline } from "../support/outline";
import { planFrom } from "../support/planFrom";

const read = (drawing: string) =>
  readDocument(drawnGrid(drawing, { header: false }).grid);

describe("tables that are no plan", () => {
  test.each([
    [
      "a map of risks",
      `| № | Коррупционно-опасная функция | Должность | Типовая ситуация | Степень риска | Меры по минимизации |
       | 1 | Закупки | Завхоз | Выбор поставщика | высокая | Комиссия по закупкам |
       | 2 | Приём в школу | Секретарь | Личная выгода | средняя | Открытая очередь |`,
    ],
    [
      "a staff list",
      `| № | Ф.И.О. | Должность | Телефон |
       | 1 | Зимин Л.Д. | Методист | 22-11-33 |
       | 2 | Орлова В.П. | Директор | 22-11-44 |`,
    ],
    [
      "a timetable of exams",
      `| Дата | Предмет | Класс | Время | Кабинет |
       | 12.03.2024 | Физика | 8 | 10.00 | 21 |
       | 14.03.2024 | История | 8 | 10.00 | 22 |`,
    ],
    [
      "a timetable of exams with organisers",
      `| Дата | Предмет | Класс | Организатор |
       | 12.03.2024 | Физика | 8а | Орлова В.П. |
       | 14.03.2024 | История | 8б | Зимин Л.Д. |`,
    ],
    [
      "an agenda",
      `| № | Вопрос | Докладчик | Время |
       | 1 | О ремонте крыши | Директор | 15 мин. |
       | 2 | О сборе макулатуры | Вожатый | 5 мин. |`,
    ],
    [
      "a list of prices",
      `| № | Наименование услуги | Срок оказания | Исполнитель | Цена, руб. |
       | 1 | Прокат лыж | 1 час | Завхоз | 150 |
       | 2 | Печать фотографий | 2 дня | Лаборант | 20 |`,
    ],
    [
      "stamps side by side",
      String.raw`| СОГЛАСОВАНО\nПредседатель совета | УТВЕРЖДАЮ\nДиректор школы |
       | ______ Зимин Л.Д. | ______ Орлова В.П. |`,
    ],
    [
      "sums by year",
      `| № | Наименование мероприятия | Объём финансирования, тыс. руб. | 2024 | 2025 |
       | 1 | Ремонт кровли | 500 | 200 | 300 |
       | 2 | Замена окон | 300 | 100 | 200 |`,
    ],
    [
      "lessons by date",
      `| № | Тема урока | Количество часов | Дата |
       | 1 | Дроби | 2 | 03.09 |
       | 2 | Проценты | 3 | 05.09 |`,
    ],
    [
      "signatures of those who read it",
      `| № | Ф.И.О. | Дата | Подпись |
       | 1 | Зимин Л.Д. | | |
       | 2 | Орлова В.П. | | |`,
    ],
    [
      "letters that came in",
      `Журнал учёта писем
       | № | Дата поступления | От кого | Содержание | Исполнитель | Срок ответа |
       | 1 | 12.03.2024 | Музей | Просьба о встрече | Зимин Л.Д. | 20.03.2024 |
       | 2 | 14.03.2024 | Театр | Приглашение | Орлова В.П. | 22.03.2024 |`,
    ],
    [
      "pupils' works",
      `| Ученик | Тема работы | Срок сдачи | Ответственный |
       | Лунин П. | Реки края | 12.03.2024 | Орлова В.П. |
       | Рябов С. | Птицы края | 14.03.2024 | Зимин Л.Д. |`,
    ],
    [
      "two columns of a form",
      `| Наименование программы | Программа развития лицея |
       | Срок реализации | 2024-2026 годы |
       | Ответственный исполнитель | Директор лицея |`,
    ],
  ])("%s", (_, drawing) => {
    expect(read(drawing).plans.map(outline)).toEqual([]);
  });
});

test("contents by months under a heading without the word plan are a plan", () => {
  const { plans } = read(`Работа с семьёй на 2025-2026 учебный год
    | № | Содержание | Месяц | Ответственный |
    | 1 | Собрание | сентябрь | Воспитатель |
    | 2 | Поход | май | Воспитатель |`);
  expect(plans.map(({ measures }) => measures.length)).toEqual([2]);
});

test("columns of a register under the title of a plan are a plan", () => {
  const { plans } = read(`План работы с обращениями граждан на 2024 год
    | № | Содержание работы | Заявители | Срок | Исполнитель |
    | 1 | Личный приём | родители | еженедельно | Директор |
    | 2 | Горячая линия | выпускники | май | Завуч |`);
  expect(plans.map(({ measures }) => measures.length)).toEqual([2]);
});

test("a plan among other tables is the only one read", () => {
  const { reading, plan } = planFrom(String.raw`
    | СОГЛАСОВАНО\nПротокол № 3 от 28.08.2023 | УТВЕРЖДАЮ\nДиректор лицея ______ Орлова В.П.\nПриказ № 112 от 30.08.2023 |
    План методической работы лицея
    на 2023-2024 учебный год
    | № | Мероприятие | Срок | Ответственный |
    | 1 | Педсовет | август | Директор |
    | 2 | Семинар | ноябрь | Методист |
    Состав рабочей группы
    | № | Ф.И.О. | Должность |
    | 1 | Зимин Л.Д. | Методист |
    | 2 | Орлова В.П. | Директор |`);
  expect(reading.plans).toHaveLength(1);
  expect(plan.tables).toEqual([1]);
  expect(plan.title?.value).toBe(
    "План методической работы лицея на 2023-2024 учебный год",
  );
  expect(reading.heading.act).toBeNull();
  expect(reading.heading.approval).toMatchObject({
    date: { kind: "given", value: { year: 2023, month: 8, day: 30 } },
    number: { kind: "given", value: "112" },
  });
  expect(outline(plan)).toHaveLength(3);
});

test("two plans with titles of their own", () => {
  const { plans } = read(`
    План работы совета на 2024 год
    | № | Мероприятие | Срок | Ответственный |
    | 1 | Заседание | март | Председатель |
    План внутреннего контроля на 2025 год
    | № | Содержание контроля | Сроки | Кто проводит | Выход |
    | 1 | Проверка журналов | май | Завуч | Справка |`);
  expect(plans.map(({ title }) => title?.value)).toEqual([
    "План работы совета на 2024 год",
    "План внутреннего контроля на 2025 год",
  ]);
  expect(plans.map(periodOutline)).toEqual([
    "calendar-year 2024-01-01/2024-12-31 title",
    "calendar-year 2025-01-01/2025-12-31 title",
  ]);
  expect(plans.map(({ tables }) => tables)).toEqual([[0], [1]]);
});

test("tables under section paragraphs are one plan, and the measures know their section", () => {
  const { plans } = read(`
    План развития школы на 2024 год
    1. Управление
    | № | Мероприятие | Срок | Ответственный |
    | 1 | Обновить устав | март | Директор |
    2. Кадры
    | № | Мероприятие | Срок | Ответственный |
    | 1 | Обучить педагогов | май | Завуч |`);
  expect(plans).toHaveLength(1);
  expect(
    plans[0]?.measures.map(({ path }) => path.map(({ title }) => title)),
  ).toEqual([["Управление"], ["Кадры"]]);
});

test("title rows and header inside one table", () => {
  const { plan } = planFrom(`
    | План профориентации на 2024/2025 учебный год | < | < | < |
    | № п/п | Мероприятие | Срок | Ответственный |
    | 1 | Экскурсия | октябрь | Куратор |`);
  expect(plan.title?.value).toBe(
    "План профориентации на 2024/2025 учебный год",
  );
  expect(periodOutline(plan)).toBe("school-year 2024-09-01/2025-08-31 title");
  expect(outline(plan)).toEqual(["#", "= 1 Экскурсия | октябрь | Куратор"]);
});

test("goals between title and table are no title; a title without the word plan", () => {
  const { plans } = read(`
    Комплексный план по сохранению контингента
    Цель: удержать численность.
    Задачи:
    1. Выявить причины ухода.
    2. Организовать поддержку.
    | № | Мероприятие | Срок | Ответственный |
    | 1 | Опрос | март | Психолог |`);
  expect(plans[0]?.title?.value).toBe(
    "Комплексный план по сохранению контингента",
  );
  expect(plans[0]?.measures[0]?.path).toEqual([]);
  const { plans: untitled } = read(`
    Работа с одарёнными детьми
    | № | Мероприятие | Срок | Ответственный |
    | 1 | Олимпиада | март | Завуч |`);
  expect(untitled[0]?.title?.value).toBe("Работа с одарёнными детьми");
});

test("a year only in dated deadlines is taken where they leave no doubt", () => {
  const dated = (...deadlines: string[]) =>
    read(
      [
        "| № | Мероприятие | Срок | Ответственный |",
        ...deadlines.map((due, i) => `| ${i + 1} | Шаг | ${due} | Завуч |`),
      ].join("\n"),
    ).plans[0];
  const period = (...deadlines: string[]) => {
    const plan = dated(...deadlines);
    return plan && periodOutline(plan);
  };
  expect(period("март 2024", "май 2024", "октябрь 2024", "декабрь")).toBe(
    "calendar-year 2024-01-01/2024-12-31 deadlines",
  );
  expect(period("сентябрь 2023", "15.11.2023", "март 2024", "май")).toBe(
    "school-year 2023-09-01/2024-08-31 deadlines",
  );
  expect(period("март 2024", "май 2024", "июнь 2024")).toBeNull();
  expect(period("сентябрь", "май")).toBeNull();
});

test("stamps: in paragraphs with tabs, in a sheet, as words over the plan", () => {
  const stamp = (above: string, options = {}) =>
    planFrom(
      `${above}
       План работы
       | № | Мероприятие | Срок | Ответственный |
       | 1 | Сбор | март | Завуч |`,
      options,
    ).reading.heading;
  expect(
    stamp(String.raw`СОГЛАСОВАНО\t\t\tУТВЕРЖДАЮ
      Профсоюз\t\t\tДиректор
      «01» сентября 2023 г.\t\t\t«___» ________ 2023 г.`).approval,
  ).toMatchObject({ at: { quote: "УТВЕРЖДАЮ" }, date: { kind: "blank" } });
  expect(
    stamp(`Утверждён приказом отдела образования
      от 14.02.2024 № 31`).approval,
  ).toMatchObject({
    date: { kind: "given" },
    number: { kind: "given", value: "31" },
  });
  expect(
    stamp(
      `| | | УТВЕРЖДЕНО |
       | | | на педсовете, протокол № 1 от 29.08.2023 |`,
      { kind: "workbook" },
    ).approval,
  ).toMatchObject({
    date: { kind: "given" },
    number: { kind: "given", value: "1" },
  });
  const { reading, plan } = planFrom(`План работы музея на 2024 год
    (утверждён распоряжением комитета от 14.02.2024 № 31-р)
    | № | Мероприятие | Срок | Ответственный |
    | 1 | Сбор | март | Завуч |`);
  expect(reading.heading.approval).toMatchObject({
    number: { kind: "given", value: "31-р" },
  });
  expect(plan.title?.value).toBe("План работы музея на 2024 год");
  expect(stamp("СОГЛАСОВАНО\n«01» сентября 2023 г.").approval).toBeNull();
});

test("a plan that a point of minutes approves has its name and date from there", () => {
  const { heading, plans } = read(`
    ВЫПИСКА ИЗ ПРОТОКОЛА
    заседания районной комиссии по делам молодёжи
    с. Луговое от 3 марта 2026 г. № 2
    СЛУШАЛИ: о занятости подростков в 2025 году.
    РЕШИЛИ:
    1. Принять сведения к учёту.
    2. Утвердить следующий план мероприятий по летней занятости на 2026 год:
    | № | Мероприятие | Срок | Ответственный |
    | 1 | Открыть отряды | июнь | Отдел молодёжи |
    | 2 | Провести слёт | август | Отдел молодёжи |`);
  expect(heading.approval).toMatchObject({
    date: { value: { year: 2026, month: 3, day: 3 } },
    number: { value: "2" },
  });
  expect(plans[0]?.title?.value).toBe(
    "план мероприятий по летней занятости на 2026 год",
  );
  expect(plans[0]?.title?.at.quote).toBe(plans[0]?.title?.value);
  expect(plans[0]?.period?.start.year).toBe(2026);
});

test("a quarter alone in a line heads the first table and is no part of the title", () => {
  const { plans } = read(`
    План клуба на 2026 год
    I квартал
    | № | Мероприятие | Срок | Ответственный |
    | 1 | Сделать каток | январь | Завхоз |

    II квартал
    | № | Мероприятие | Срок | Ответственный |
    | 2 | Провести субботник | апрель | Завхоз |`);
  expect(plans[0]?.title?.value).toBe("План клуба на 2026 год");
  expect(
    plans[0]?.measures.map(({ path }) => path.map(({ title }) => title)),
  ).toEqual([["I квартал"], ["II квартал"]]);
});

test("a plan in the text of an order has the name that the order's point gives it", () => {
  const { heading, plans } = read(`
    ПРИКАЗ
    от 12.01.2026 № 7
    О работе кружков
    ПРИКАЗЫВАЮ:
    1. Утвердить план работы кружков на 2026 год:
    | № | Мероприятие | Срок | Ответственный |
    | 1 | Набрать группы | февраль | Методист |
    | 2 | Провести смотр | май | Методист |`);
  expect(heading.act?.number).toMatchObject({ value: "7" });
  expect(heading.approval).toBeNull();
  expect(plans[0]?.title?.value).toBe("план работы кружков на 2026 год");
});

test("a plan named as an appendix in the point above the table takes no name from it", () => {
  const { plans } = read(`
    РЕШИЛИ:
    1. Утвердить план (прилагается).
    | № | Мероприятие | Срок | Ответственный |
    | 1 | Набрать группы | февраль | Методист |
    | 2 | Провести смотр | май | Методист |`);
  expect(plans[0]?.title?.value).not.toBe("план (прилагается)");
});

test("the appendix mark over several lines, and the act that says another number", () => {
  const { heading } = planFrom(`
    Администрация Заречного района
    ПОСТАНОВЛЕНИЕ
    от ______________ № ______
    Об утверждении дорожной карты на 2024-2026 годы
    Во исполнение протокола от 01.12.2023 № 7 ПОСТАНОВЛЯЕТ:
    1. Утвердить дорожную карту согласно приложению 1.
    2. Утвердить состав группы (приложение № 2).
    Глава района К.К. Сомов
    Приложение № 1
    к постановлению администрации
    Заречного района
    от ______________ № ______
    ДОРОЖНАЯ КАРТА
    развития дополнительного образования
    | № | Мероприятие | Срок | Ответственный |
    | 1 | Сбор | март 2024 | Отдел |`).reading;
  expect(heading.act).toMatchObject({
    kind: "resolution",
    date: { kind: "blank" },
    number: { kind: "blank" },
    appendixMentions: [{ number: "1" }, { number: "2" }],
  });
  expect(heading.appendix).toMatchObject({
    number: "1",
    date: { kind: "blank" },
    actNumber: { kind: "blank" },
  });
});

test("an appendix marked by a letter, and who drew the plan up under its title", () => {
  const { heading, plans } = planFrom(`
    Приложение В
    к распоряжению от 03.02.2025 № 14-р
    ПЛАН
    работы спортивной школы
    Старший тренер: Ершов К.Д.
    | № | Мероприятие | Срок | Ответственный |
    | 1 | Сбор | март 2025 | Тренер |`).reading;
  expect(heading.appendix).toMatchObject({
    number: "В",
    date: { kind: "given", value: { year: 2025, month: 2, day: 3 } },
    actNumber: { kind: "given", value: "14-р" },
  });
  expect(plans[0]?.title?.value).toBe("ПЛАН работы спортивной школы");
});

test("a mention of another act is not the act's own date", () => {
  const { heading } = planFrom(`
    ПРИКАЗ
    О подготовке к аттестации
    В соответствии с письмом министерства от 16.12.2022 № 15683 ПРИКАЗЫВАЮ:
    1. Утвердить план.
    Приложение
    План
    | № | Мероприятие | Срок | Ответственный |
    | 1 | Сбор | март | Отдел |`).reading;
  expect(heading.act).toMatchObject({
    date: { kind: "absent" },
    number: { kind: "absent" },
    title: { value: "О подготовке к аттестации" },
  });
  expect(heading.appendix).toMatchObject({
    number: null,
    date: { kind: "absent" },
  });
});

test("the user's word on columns and period outweighs the reading", () => {
  const { plan } = planFrom(
    `План на 2024 год
     | № | Что | Кому | Когда надо | Кто |
     | 1 | Собрать отчёты | Завуч | март | Куратор |`,
    {
      columns: [
        { table: 0, column: 2, role: "responsible" },
        { table: 0, column: 4, role: "other" },
      ],
      period: {
        start: { year: 2025, month: 1, day: 1 },
        end: { year: 2025, month: 12, day: 31 },
        kind: "calendar-year",
      },
    },
  );
  expect(columnOutline(plan)).toBe(
    "number measure responsible deadline other:detail",
  );
  expect(plan.columns[2]?.basis).toBe("user");
  expect(plan.period).toMatchObject({ source: "user", start: { year: 2025 } });
  expect(plan.measures[0]?.responsible?.text).toBe("Завуч");
});

test("an order's number in a stamp beside another stamp is no order of the document's own", () => {
  const { heading, plans } = readDocument(
    drawnGrid(`
      Принято на собрании                    Утверждаю
      Протокол № 1 от 30.08.2024             Заведующий
      Приказ № 15 от 02.09.2024
      ПЛАН РАБОТЫ
      кружка на 2024-2025 учебный год
      | № | Мероприятие | Срок | Ответственный |
      | 1 | Вечер загадок | ноябрь | Вожатый |`).grid,
  );
  expect(heading.act).toBeNull();
  expect(heading.approval?.number).toMatchObject({ value: "15" });
  expect(plans[0]?.title?.value).toBe(
    "ПЛАН РАБОТЫ кружка на 2024-2025 учебный год",
  );
});
