import type { Plan } from "../../src/plan/Plan";
import { monthTitle } from "../../src/report/months";
import { loadOf } from "../../src/report/partyLoad";
import { type Schedule, scheduleOf } from "../../src/report/schedule";
import { drawMarks } from "../../src/report/scheduleDrawing";
import { groupSchedule, rowTitle } from "../../src/report/scheduleGroups";
import { undrawnRows } from "../../src/report/scheduleWords";
import { planFrom } from "../support/planFrom";
import { growsLinearly } from "../support/growsLinearly";

const title = "План мероприятий на 2026-2027 учебный год";

const scheduleFrom = (
  rows: string,
): { readonly plan: Plan; readonly schedule: Schedule } => {
  const { plan } = planFrom(`${title}\n${rows}`);
  return { plan, schedule: scheduleOf(plan) };
};

const spanOf = ({ span }: Schedule): string | null =>
  span && `${monthTitle(span.first)} – ${monthTitle(span.last)}`;

describe("the span", () => {
  test("is the plan's period", () => {
    const { schedule } = scheduleFrom(
      "| 1 | Составить график | март 2027 г. | Директор | График |",
    );
    expect(spanOf(schedule)).toBe("сентябрь 2026 – август 2027");
  });

  test("grows a little for what stands beside it, not for what is far away", () => {
    const { schedule } = scheduleFrom(`
| 1 | Составить график | до 20.08.2026 | Директор | График |
| 2 | Подвести итоги | 15.10.2027 | Директор | Отчёт |
| 3 | Заказать бланки | 01.03.2206 | Завхоз | Бланки |
| 4 | Проверить журналы | 10.02.2025 | Завуч | Справка |`);
    expect(spanOf(schedule)).toBe("август 2026 – октябрь 2027");
    expect(schedule.lines.map(({ row }) => rowTitle(row))).toEqual([
      "1 Составить график",
      "2 Подвести итоги",
    ]);
    expect(
      undrawnRows(schedule).map(({ row, reason }) => [rowTitle(row), reason]),
    ).toEqual([
      ["3 Заказать бланки", "вне периода плана"],
      ["4 Проверить журналы", "вне периода плана"],
    ]);
  });

  test("without a period is where most of the dates are", () => {
    const { plan } = planFrom(`
| 1 | Составить график | 12.01.2026 | Директор | График |
| 2 | Собрать заявления | 12.03.2026 | Директор | Заявления |
| 3 | Подвести итоги | 12.05.2026 | Директор | Отчёт |
| 4 | Заказать бланки | 01.03.2206 | Завхоз | Бланки |`);
    const schedule = scheduleOf({ ...plan, period: null });
    expect(spanOf(schedule)).toBe("январь 2026 – май 2026");
    expect(schedule.outside).toHaveLength(1);
  });

  test("of a hostile period or a hostile range stays readable", () => {
    const { plan } = planFrom(
      `${title}\n| 1 | Составить график | с 01.09.2026 по 31.12.9999 | Директор | График |`,
    );
    const start = { year: 1, month: 1, day: 1 };
    const end = { year: 9999, month: 12, day: 31 };
    for (const period of [
      plan.period,
      null,
      plan.period && { ...plan.period, start, end },
    ]) {
      const { span, lines } = scheduleOf({ ...plan, period });
      if (!span) throw new Error("no span");
      expect(span.last - span.first).toBeLessThan(120);
      for (const { marks } of lines)
        for (const mark of drawMarks(marks, span))
          if ("from" in mark) {
            expect(mark.from).toBeGreaterThanOrEqual(0);
            expect(mark.to).toBeLessThanOrEqual(1);
          }
    }
  });

  test("is absent where nothing has dates", () => {
    const { schedule } = scheduleFrom(
      "| 1 | Составить график | по плану | Директор | График |",
    );
    expect(schedule).toMatchObject({ span: null, lines: [], outside: [] });
  });
});

test("marks are drawn by what the deadline is", () => {
  const { schedule } = scheduleFrom(`
| 1 | Составить график | 01.09.2026 | Директор | График |
| 2 | Собрать заявления | до 31.08.2027 | Директор | Заявления |
| 3 | Вести занятия | сентябрь 2026 г. | Учителя | Журнал |
| 4 | Помогать ученикам | в течение учебного года | Психолог | Листы |
| 5 | Сверять данные | ежеквартально | Завуч | Сверка |
| 6 | Дежурить | ежедневно | Учителя | Журнал |`);
  const { span } = schedule;
  if (!span) throw new Error("no span");
  const drawn = schedule.lines.map(({ marks }) => drawMarks(marks, span)[0]);
  expect(drawn.map((mark) => mark?.kind)).toEqual([
    "point",
    "fade",
    "bar",
    "hatch",
    "ticks",
    "ticks",
  ]);
  expect(drawn[1]).toMatchObject({ to: 1 });
  expect(drawn[2]).toMatchObject({ from: 0, to: 1 / 12 });
  // The ends of calendar quarters in a school year: December, March, June and September before them.
  expect(drawn[4]).toMatchObject({
    at: [1 / 12, 4 / 12, 7 / 12, 10 / 12],
  });
  expect(drawn[5]?.kind === "ticks" && drawn[5].at.length).toBe(96);
});

test("rows without a place have their reasons, in the plan's order", () => {
  const { schedule } = scheduleFrom(`
| 1 | Составить график |  | Директор | График |
| 2 | Собрать заявления | по плану | Директор | Заявления |
| 3 | Поговорить с родителями | по итогам проведения ВПР | Завуч | Протокол |
| 4 | Заказать бланки | когда получится | Завхоз | Бланки |
| 5 | Проверить журналы | 31.02.2027 | Завуч | Справка |
| 6 | Подвести итоги | май 2027 г. | Завуч | Отчёт |`);
  expect(undrawnRows(schedule).map(({ reason }) => reason)).toEqual([
    "нет срока",
    "срок без даты",
    "по событию, без даты",
    expect.any(String),
    "срок не распознан",
  ]);
});

test("a sub-item with a deadline of its own is a line of its own", () => {
  const { schedule } = scheduleFrom(`
| 1.1 | Провести занятия: |  | Завуч | Журнал |
|  | – с учителями; | октябрь 2026 г. |  |  |
|  | – с родителями. | март 2027 г. |  |  |`);
  expect(schedule.lines.map(({ row }) => rowTitle(row))).toEqual([
    "– с учителями;",
    "– с родителями.",
  ]);
  expect(schedule.unplaced).toEqual([]);
});

test("sections stand before their first line, once", () => {
  const { schedule } = scheduleFrom(`
| 1. Документы | < | < | < | < |
| 1.1 | Составить график | май 2027 г. | Директор | График |
| 1.2 | Собрать заявления | июнь 2027 г. | Директор | Заявления |
| 2. Занятия | < | < | < | < |
| 2.1 | Без срока |  | Директор | Журнал |
| 3. Итоги | < | < | < | < |
| 3.1 | Подвести итоги | июнь 2027 г. | Директор | Отчёт |`);
  expect(
    groupSchedule(schedule.lines).map((item) =>
      item.kind === "heading" ? `# ${item.title}` : rowTitle(item.line.row),
    ),
  ).toEqual([
    "# 1. Документы",
    "1.1 Составить график",
    "1.2 Собрать заявления",
    "# 3. Итоги",
    "3.1 Подвести итоги",
  ]);
});

describe("the load", () => {
  test("counts each row once for each party and finds the month with the most", () => {
    const { plan, schedule } = scheduleFrom(`
| 1 | Составить график | март 2027 г. | Зам. директора по УВР | График |
| 2 | Собрать заявления | март-апрель 2027 г. | заместитель директора по УВР, директор | Заявления |
| 3 | Сверять данные | ежемесячно | заместитель директора по УВР | Сверка |
| 4 | Подвести итоги | март 2027 г. | Директор, директор | Отчёт |
| 5 | Заказать бланки | май 2027 г. |  | Бланки |`);
    const { total, parties, nobody } = loadOf(plan, schedule);
    expect(
      parties.map(({ name, rows, peaks }) => [
        name.toLowerCase(),
        rows.length,
        peaks.map(monthTitle).join(", "),
      ]),
    ).toEqual([
      ["заместитель директора по увр", 3, "март 2027"],
      ["директор", 2, "март 2027"],
    ]);
    expect(nobody.map((row) => rowTitle(row))).toEqual(["5 Заказать бланки"]);
    expect(total.rows).toHaveLength(5);
    expect(total.byMonth.map(({ length }) => length)).toEqual([
      0, 0, 0, 0, 0, 0, 3, 1, 1, 0, 0, 0,
    ]);
  });
});

test("rows over a hostile range take time that grows with their number", () =>
  growsLinearly(250, (count) => {
    const rows = Array.from(
      { length: count },
      (_, at) =>
        `| ${at + 1} | Составить график номер ${at + 1} | ежедневно с 01.09.2026 по 31.12.2099 | Завуч ${at % 200} | График |`,
    ).join("\n");
    const { plan } = scheduleFrom(rows);
    const schedule = scheduleOf(plan);
    loadOf(plan, schedule);
    const { span, lines } = schedule;
    if (span) for (const { marks } of lines) drawMarks(marks, span);
  }));
