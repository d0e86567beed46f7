import { parseXml } from "@rgrove/parse-xml";
import { openOffice } from "../../src/host/openOffice";
import { tablesOf } from "../../src/grid/Grid";
import { planSheet } from "../../src/report/planSheet";
import { scheduleOf } from "../../src/report/schedule";
import { scheduleSvg } from "../../src/report/scheduleSvg";
import { asLibreOfficeComputes } from "../support/libreOffice";
import { planFrom } from "../support/planFrom";

const today = { year: 2026, month: 10, day: 15 };

const drawing = `План мероприятий на 2026-2027 учебный год
| 1. Документы | < | < | < | < |
| 1.1 | =HYPERLINK("http://example.org";"нажмите") | до 05.10.2026 | Директор | @график |
| 1.2 | Составить <img src=x onerror=alert(1)> & «график» | март 2027 г. | Завуч | -1 |
| 1.3 | Вести занятия | ежемесячно | Завуч | Журнал |
| 1.4 | Помогать ученикам | в течение учебного года | Психолог | Листы |
| 1.5 | Подвести итоги | 15.04.2027 | Завуч | Отчёт |
| 1.6 | Заказать бланки | по плану |  | Бланки |`;

describe("the workbook", () => {
  const { plan } = planFrom(drawing);
  const bytes = planSheet(plan, scheduleOf(plan));
  const opened = openOffice(bytes);

  test("holds the plan, the schedule and the load", () => {
    if (!opened.ok) throw new Error(opened.failure.kind);
    const tables = tablesOf(opened.value.grid);
    expect(tables.map(({ name }) => name)).toEqual([
      "План",
      "График",
      "Нагрузка",
    ]);
    const texts = (table: number, row: number) =>
      tables[table]?.rows[row]?.cells.map(({ text }) => text);
    expect(texts(0, 2)).toEqual([
      "1.1",
      "1. Документы",
      '=HYPERLINK("http://example.org";"нажмите")',
      "до 05.10.2026",
      "",
      "05.10.2026",
      "до 05.10.2026",
      "Директор",
      "@график",
      "",
    ]);
    expect(texts(0, 7)?.at(-1)).toBe("срок без даты");
    expect(texts(1, 1)?.slice(0, 3)).toEqual([
      "Мероприятие",
      "сентябрь 2026",
      "октябрь 2026",
    ]);
    expect(texts(1, 3)?.slice(1, 3)).toEqual(["", "▶|"]);
    expect(texts(2, 2)?.slice(0, 3)).toEqual(["Завуч", "3", ""]);
  });

  test("is the same for the same plan", () => {
    expect(planSheet(plan, scheduleOf(plan))).toEqual(bytes);
  });

  test("opens in LibreOffice with formulas as text and dates as dates", () => {
    const [csv = ""] = asLibreOfficeComputes([["plan.xlsx", bytes]]);
    expect(csv).toContain('=HYPERLINK(""http://example.org""');
    expect(csv).toContain("05.10.2026");
    expect(csv).toContain("15.04.2027");
  });
});

describe("the picture", () => {
  const { plan } = planFrom(drawing);
  const drawn = scheduleSvg(plan, scheduleOf(plan), today);
  const svg = drawn?.svg ?? "";

  test("is well-formed, stands by itself and shows the words as text", () => {
    const { root } = parseXml(svg);
    expect(root?.name).toBe("svg");
    expect(root?.text).toContain("<img src=x onerror=alert(1)>");
    expect(svg).not.toMatch(/<(?:script|image|foreignObject|a)\b|href|<img/);
    expect(svg.match(/https?:[^"<]*/g)).toEqual([
      "http://www.w3.org/2000/svg",
      "http://example.org&quot;;&quot;нажмите&quot;) – до 05.10.2026",
      "http://example.org&quot;;&quot;нажмите&quot;)",
    ]);
  });

  test("has a line for every dated row, today and the legend", () => {
    expect(svg.match(/<g\s*><title/g)).toHaveLength(5);
    expect(svg).toContain("сегодня");
    for (const words of [
      "период",
      "день",
      "не позднее",
      "постоянно",
      "повторяется",
    ])
      expect(svg).toMatch(new RegExp(`>\\s*${words}\\s*</text`));
  });

  test("is not drawn where nothing has dates", () => {
    const { plan: vague } = planFrom("| 1 | Составить | по плану | Завуч |  |");
    expect(scheduleSvg(vague, scheduleOf(vague), today)).toBeNull();
  });
});
