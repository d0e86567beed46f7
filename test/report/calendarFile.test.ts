import fc from "fast-check";
import { calendarFile } from "../../src/report/calendarFile";
import { foldLine, textValue } from "../../src/report/calendarText";
import { scheduleOf } from "../../src/report/schedule";
import { planFrom } from "../support/planFrom";

const today = { year: 2026, month: 9, day: 1 };

function calendarOf(
  rows: string,
  {
    title = "План мероприятий на 2026 год",
    parties = null,
  }: { title?: string; parties?: ReadonlySet<string> | null } = {},
) {
  const { plan } = planFrom(`${title}\n${rows}`);
  return calendarFile(plan, scheduleOf(plan), { parties, today });
}

const row = (deadline: string): string =>
  `| 1 | Составить график | ${deadline} | Директор | График |`;

/** The properties of every event, folded lines joined. */
function eventsIn(content: string): readonly ReadonlyMap<string, string>[] {
  const lines = content.replaceAll("\r\n ", "").split("\r\n");
  const events: Map<string, string>[] = [];
  for (const line of lines) {
    const [name = "", ...value] = line.split(":");
    if (line === "BEGIN:VEVENT") events.push(new Map());
    else events.at(-1)?.set(name, value.join(":"));
  }
  return events;
}

describe("an event", () => {
  test.each([
    ["12.03.2026", "20260312", "20260313"],
    ["до 31 декабря 2026 г.", "20261231", "20270101"],
    ["январь-февраль 2026 г.", "20260101", "20260301"],
    ["с 20.04 по 20.05.2026", "20260420", "20260521"],
    ["28.02.2026", "20260228", "20260301"],
  ])("for «%s» lasts whole days, its end excluded", (deadline, start, end) => {
    const [event] = eventsIn(calendarOf(row(deadline)).content);
    expect(event?.get("DTSTART;VALUE=DATE")).toBe(start);
    expect(event?.get("DTEND;VALUE=DATE")).toBe(end);
    expect(event?.get("DTSTAMP")).toBe("20260901T000000Z");
  });

  test.each([
    ["ежемесячно", "20260131", "FREQ=MONTHLY;BYMONTHDAY=-1"],
    ["ежемесячно до 5 числа", "20260105", "FREQ=MONTHLY;BYMONTHDAY=5"],
    [
      "до 31 числа каждого месяца",
      "20260131",
      "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1",
    ],
    ["каждый последний четверг месяца", "20260129", "FREQ=MONTHLY;BYDAY=-1TH"],
    ["каждый второй вторник месяца", "20260113", "FREQ=MONTHLY;BYDAY=2TU"],
    ["еженедельно", "20260102", "FREQ=WEEKLY;BYDAY=FR"],
    ["по вторникам и четвергам", "20260101", "FREQ=WEEKLY;BYDAY=TU,TH"],
    ["раз в две недели", "20260102", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"],
    ["ежедневно", "20260101", "FREQ=DAILY"],
    ["каждый рабочий день", "20260101", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"],
    ["ежеквартально", "20260331", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1"],
    ["2 раза в год", "20260630", "FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1"],
  ])("for «%s» repeats", (deadline, start, rule) => {
    const [event] = eventsIn(calendarOf(row(deadline)).content);
    expect(event?.get("DTSTART;VALUE=DATE")).toBe(start);
    expect(event?.get("RRULE")).toBe(`${rule};UNTIL=20261231`);
  });

  test.each([
    "постоянно",
    "ежеквартально до 10 числа",
    "1 раз в четверть",
    "по плану",
    "по итогам проведения ВПР",
    "",
  ])("is not made of «%s», and the row is named", (deadline) => {
    const { events, left, content } = calendarOf(row(deadline));
    expect(events).toBe(0);
    expect(left).toHaveLength(1);
    expect(content).toBe(
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//plan-table//plan-table//RU\r\nCALSCALE:GREGORIAN\r\nX-WR-CALNAME:План мероприятий на 2026 год\r\nEND:VCALENDAR\r\n",
    );
  });

  test("of half a school year is not made of a calendar half", () => {
    const { events } = calendarOf(row("1 раз в полугодие"), {
      title: "План мероприятий на 2026-2027 учебный год",
    });
    expect(events).toBe(0);
  });

  test("tells the row, the words of the plan, the people and the result", () => {
    const { content } = calendarOf(`
| 1. Документы | < | < | < | < |
| 1.1 | Составить график; вывесить, проверить | до 12.03.2026 | Директор, завуч | Приказ\\nграфик |`);
    const [event] = eventsIn(content);
    expect(event?.get("SUMMARY")).toBe(
      "Срок: 1.1 Составить график\\; вывесить\\, проверить",
    );
    expect(event?.get("DESCRIPTION")).toBe(
      "1. Документы\\nСрок по плану: до 12.03.2026\\nОтветственные: Директор\\, завуч\\nРезультат: Приказ график",
    );
  });
});

test("an event keeps its name when the deadline is moved, and no two share one", () => {
  const uids = (content: string) =>
    eventsIn(content).map((event) => event.get("UID"));
  const before = uids(calendarOf(row("12.03.2026")).content);
  expect(uids(calendarOf(row("15.04.2026")).content)).toEqual(before);
  const many = uids(
    calendarOf(
      `${row("январь, март 2026 г.")}\n${row("12.05.2026")}\n| 2 | Собрать заявления | 12.05.2026 | Завуч | Список |`,
    ).content,
  );
  expect(new Set(many).size).toBe(4);
});

test("only rows of the chosen parties are in the file", () => {
  const rows = `
| 1 | Составить график | 12.03.2026 | Директор | График |
| 2 | Собрать заявления | 13.03.2026 | Завуч; директор | Список |
| 3 | Заказать бланки | 14.03.2026 | Завхоз | Бланки |
| 4 | Подвести итоги | 15.03.2026 |  | Отчёт |`;
  const { plan } = planFrom(`План мероприятий на 2026 год\n${rows}`);
  const key = plan.measures[0]?.responsible?.parties[0]?.key ?? "";
  expect(calendarOf(rows).events).toBe(4);
  expect(calendarOf(rows, { parties: new Set([key]) }).events).toBe(2);
  expect(calendarOf(rows, { parties: new Set() }).events).toBe(0);
});

describe("the format (RFC 5545)", () => {
  test("lines end with CRLF and are at most 75 octets, no character cut", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const value = textValue(text.replace(/[\r\n]/g, ""));
        const folded = foldLine(`SUMMARY:${value}`);
        const lines = folded.split("\r\n");
        expect(lines.pop()).toBe("");
        for (const line of lines) {
          const bytes = new TextEncoder().encode(line);
          expect(bytes.length).toBeLessThanOrEqual(75);
          expect(new TextDecoder().decode(bytes)).toBe(line);
        }
        expect(lines.join("\r\n").replaceAll("\r\n ", "")).toBe(
          `SUMMARY:${value}`,
        );
      }),
    );
  });

  test("a document's words end no line and begin no property", () => {
    const { content } = calendarOf(
      "| 1 | Составить\\nEND:VEVENT\\nATTENDEE:mailto:a@b | 12.03.2026 | Директор\\nURL:http://a | График\\\\, «»; |",
    );
    expect(content.match(/^[A-Z-]+(?=[:;])/gm)).toEqual(
      expect.not.arrayContaining(["ATTENDEE", "URL"]),
    );
    expect(content.match(/END:VEVENT\r\n/g)).toHaveLength(1);
    expect(content.split("\r\n").join("")).not.toMatch(/[\r\n]/);
  });
});
