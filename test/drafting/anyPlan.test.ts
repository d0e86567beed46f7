import fc from "fast-check";
import { standardCatalogue } from "../../src/catalogue/standardCatalogue";
import { insertMeasures } from "../../src/drafting/insertMeasures";
import { applyEdits } from "../../src/grid/applyEdits";
import { planNumbering } from "../../src/plan/numbering/planNumbering";
import { readDocument } from "../../src/plan/readDocument";
import { standardIndex } from "../support/drafting";
import { drawnGrid } from "../support/drawnGrid";
import { newFindings } from "../support/insertedFiles";
import "../support/seed";

/** What plans differ in; each is clean by itself. */
interface Shape {
  readonly kind: "document" | "workbook";
  readonly school: boolean;
  readonly schoolYear: boolean;
  readonly sections: readonly number[];
  readonly numbers: "deep" | "anew" | "through" | "none";
  readonly suffix: "" | "." | ")";
  readonly deadline: "month" | "dated" | "figures" | "until";
  readonly capital: boolean;
  readonly separator: ", " | "; ";
  readonly result: boolean;
}

const anyShape: fc.Arbitrary<Shape> = fc.record({
  kind: fc.constantFrom("document", "workbook"),
  school: fc.boolean(),
  schoolYear: fc.boolean(),
  sections: fc.array(fc.integer({ min: 1, max: 3 }), {
    minLength: 1,
    maxLength: 4,
  }),
  numbers: fc.constantFrom("deep", "anew", "through", "none"),
  suffix: fc.constantFrom("", ".", ")"),
  deadline: fc.constantFrom("month", "dated", "figures", "until"),
  capital: fc.boolean(),
  separator: fc.constantFrom(", ", "; "),
  result: fc.boolean(),
});

const titles = [
  "Нормативное обеспечение",
  "Наблюдение за работами",
  "Учёба учителей",
  "Беседы с семьями",
];
const things = [
  "Выпуск листовки о бланках",
  "Осмотр шкафов с замками",
  "Ремонт часов в кабинетах",
  "Покупка ручек с чёрными чернилами",
  "Заказ воды для участников",
  "Печать табличек на двери",
  "Уборка коридоров перед началом",
  "Расстановка столов по одному",
  "Проветривание кабинетов",
  "Дежурство медсестры на этаже",
  "Звонки по новому расписанию",
  "Сбор телефонов у входа",
];
const months = ["октябрь", "ноябрь", "декабрь", "февраль", "март", "апрель"];
const genitive = ["октября", "ноября", "декабря", "февраля", "марта", "апреля"];
/** Working days of 2025 and 2026 by month, and of the school year between. */
const calendarDays = ["14.10", "11.11", "15.12", "10.02", "17.03", "14.04"];

function drawn(shape: Shape): string {
  const { school, schoolYear, sections, numbers, suffix, result } = shape;
  const who = school ? "МБОУ СОШ № 8" : "Заречного района";
  const period = schoolYear ? "2025-2026 учебный год" : "2026 год";
  const head = ["№ п/п", "Мероприятие", "Срок", "Ответственные", "Результат"];
  const width = result ? 5 : 4;
  const columns =
    numbers === "none" ? head.slice(1, width) : head.slice(0, width);
  const rows: string[][] = [];
  let thing = 0;
  for (const [s, count] of sections.entries()) {
    const own =
      numbers === "deep" ? `${s + 1}${suffix === ")" ? "." : suffix} ` : "";
    if (sections.length > 1)
      rows.push([own + (titles[s] ?? ""), ...columns.slice(1).map(() => "<")]);
    for (let i = 1; i <= count; i++) {
      const at = thing++;
      const number = {
        deep: sections.length > 1 ? `${s + 1}.${i}` : String(at + 1),
        anew: String(i),
        through: String(at + 1),
        none: "",
      }[numbers];
      const cells = [
        `'${number}${suffix}`.slice(shape.kind === "workbook" ? 0 : 1),
        things[at] ?? "",
        deadline(shape, at % 6),
        parties(shape, at),
        "Порядок в школе",
      ].slice(0, width);
      rows.push(numbers === "none" ? cells.slice(1) : cells);
    }
  }
  return `План проведения ВПР в ${who} на ${period}
    ${[columns, ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n")}`;
}

function deadline(
  { deadline: style, schoolYear, capital, kind }: Shape,
  at: number,
): string {
  const year = schoolYear && at < 3 ? 2025 : 2026;
  const day = calendarDays[at] ?? "";
  const text = {
    month: months[at] ?? "",
    dated: `${months[at] ?? ""} ${year} г.`,
    figures: `${kind === "workbook" ? "до " : ""}${day}.${year}`,
    until: `до ${Number(day.slice(0, 2))} ${genitive[at] ?? ""} ${year} года`,
  }[style];
  return capital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

const parties = ({ school, separator }: Shape, at: number): string =>
  (school
    ? at % 2 === 0
      ? ["Директор"]
      : ["Заместитель директора по УВР", "классные руководители"]
    : at % 2 === 0
      ? ["Комитет по образованию"]
      : ["Комитет по образованию", "методический кабинет"]
  ).join(separator);

test("any measures inserted into any clean plan give no new finding and keep the numbers", () => {
  const measures = standardCatalogue();
  fc.assert(
    fc.property(
      anyShape,
      fc.uniqueArray(fc.nat({ max: measures.length - 1 }), {
        minLength: 1,
        maxLength: 6,
      }),
      fc.boolean(),
      (shape, picks, renumber) => {
        const { grid } = drawnGrid(drawn(shape), { kind: shape.kind });
        const reading = readDocument(grid);
        const level = shape.school ? "school" : "municipality";
        const chosen = picks
          .flatMap((at) => measures[at] ?? [])
          .filter(({ levels }) => levels.includes(level));
        const insertion = insertMeasures(
          { grid, reading, index: standardIndex },
          chosen,
          { renumber },
        );
        expect([insertion.problem, insertion.unknown]).toEqual([null, []]);
        const applied = applyEdits(grid, insertion.edits);
        if (!applied.ok) throw new Error(applied.failure.kind);
        const [plan] = readDocument(applied.value).plans;
        if (!plan) throw new Error("no plan");
        expect(plan.measures).toHaveLength(
          (reading.plans[0]?.measures.length ?? 0) + chosen.length,
        );
        expect(planNumbering(plan).slips).toEqual([]);
        expect(newFindings(grid, applied.value)).toEqual([]);
      },
    ),
    { numRuns: 100 },
  );
});
