import { readSettings } from "../../src/review/settings";

test("a whole file", () => {
  const outcome = readSettings(
    `\uFEFF{
      "schema": 1,
      "checksOff": ["section-missing"],
      "severities": { "deadline-vague": "error" },
      "abbreviations": { "ЦРО": "Центр развития образования" },
      "parties": [{ "name": "Методический отдел", "variants": ["методотдел"] }],
      "calendar": { "2027": { "daysOff": ["2027-02-22"] } }
    }`,
  );
  expect(outcome).toMatchObject({
    ok: true,
    value: {
      checksOff: ["section-missing"],
      severities: new Map([["deadline-vague", "error"]]),
      abbreviations: new Map([["ЦРО", "Центр развития образования"]]),
      parties: [{ name: "Методический отдел", variants: ["методотдел"] }],
      calendar: new Map([
        [
          2027,
          { daysOff: [{ year: 2027, month: 2, day: 22 }], workingDays: [] },
        ],
      ]),
    },
  });
});

test("abbreviations may be a plain list, and everything may be left out", () => {
  expect(readSettings('{"abbreviations": ["ЦРО"]}')).toMatchObject({
    value: { abbreviations: new Map([["ЦРО", null]]) },
  });
  expect(readSettings("{}")).toMatchObject({ ok: true });
});

test.each([
  ["{", "", /не JSON/],
  ["[]", "", /фигурные скобки/],
  ['{"checkOff": []}', "", /нет: checkOff/],
  ['{"checksOff": ["no-such"]}', "checksOff[0]", /проверки нет: no-such/],
  ['{"checksOff": "section-missing"}', "checksOff", /квадратных скобках/],
  [
    '{"severities": {"deadline-vague": "fatal"}}',
    "severities.deadline-vague",
    /error, warning, info/,
  ],
  ['{"severities": {"no-such": "info"}}', "severities.no-such", /no-such/],
  ['{"parties": [{"variants": []}]}', "parties[0].name", /Не хватает/],
  ['{"parties": [{"name": " "}]}', "parties[0].name", /пусто/],
  [
    '{"calendar": {"2027": {"daysOff": ["2027-02-30"]}}}',
    "calendar.2027.daysOff[0]",
    /2027-02-30/,
  ],
  [
    '{"calendar": {"2027": {"workingDays": ["2026-02-20"]}}}',
    "calendar.2027.workingDays[0]",
    /не из этого года/,
  ],
  ['{"calendar": {"27": {}}}', "calendar.27", /четырёх цифр/],
  ['{"abbreviations": 5}', "abbreviations", /./],
  ['{"abbreviations": {"ЦРО": 5}}', "abbreviations.ЦРО", /строк|текст/i],
  ['{"abbreviations": ["ЦРО", ""]}', "abbreviations[1]", /пусто/],
])("%s is refused with its place and the reason", (text, path, message) => {
  const outcome = readSettings(text);
  if (outcome.ok) throw new Error("Taken");
  expect(outcome.failure.path).toBe(path);
  expect(outcome.failure.message).toMatch(message);
});
