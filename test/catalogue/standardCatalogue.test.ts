import { nearDuplicates } from "../../src/checks/duplicates/nearDuplicates";
import { wordingWords } from "../../src/checks/duplicates/wordingWords";
import { directions } from "../../src/catalogue/data/directions";
import { readCatalogue } from "../../src/catalogue/schema";
import { standardCatalogue } from "../../src/catalogue/standardCatalogue";
import type {
  Level,
  StandardMeasure,
} from "../../src/catalogue/StandardMeasure";
import { readDeadline } from "../../src/plan/deadline/readDeadline";
import { readParties } from "../../src/plan/responsible/readParties";
import { review } from "../../src/review/review";
import { isoDate } from "../../src/text/calendarDate";
import { drawnGrid } from "../support/drawnGrid";

const measures = standardCatalogue();
const levels: readonly Level[] = ["region", "municipality", "school"];
const years = ["2024", "2026", "2030", "2026-2027", "2029-2030"];
const procedures = [
  "ВПР",
  "внешней оценочной процедуры",
  "итогового собеседования",
];

const fill = (text: string, year: string, procedure: string): string =>
  text
    .replaceAll("{procedure}", procedure)
    .replaceAll("{year}", year)
    .replaceAll("{organisation}", "МБОУ СОШ № 1");

const periodOf = (year: string) => {
  const [from = "", to] = year.split("-");
  return to === undefined
    ? {
        start: { year: Number(from), month: 1, day: 1 },
        end: { year: Number(from), month: 12, day: 31 },
      }
    : {
        start: { year: Number(from), month: 9, day: 1 },
        end: { year: Number(to), month: 8, day: 31 },
      };
};

test("has at least 120 measures with ids of their own", () => {
  expect(measures.length).toBeGreaterThanOrEqual(120);
  expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
});

test("is a catalogue by the schema that the user's files keep", () => {
  const file = measures.map(({ basis, review: due, ...measure }) => ({
    ...measure,
    basis: basis.map(({ act, from, to }) => ({
      act,
      from: from && isoDate(from),
      to: to && isoDate(to),
    })),
    review: due && isoDate(due),
  }));
  expect(readCatalogue({ schema: 1, measures: file })).toEqual({
    ok: true,
    value: measures,
  });
});

test("no two measures are nearly the same, nor differ only in level, procedure or subject", () => {
  const named =
    /\{\w+\}|ВПР|ЕГЭ|ОГЭ|НИКО|итогового собеседования|итоговых сочинений|олимпиады/g;
  const bare = measures.map(({ wording }) => wording.replace(named, " "));
  expect(
    nearDuplicates(bare.map((text) => ({ text, group: "" }))).map(
      ({ later, earlier }) => [measures[later]?.id, measures[earlier]?.id],
    ),
  ).toEqual([]);
  const words = bare.map(
    (text) => new Set(wordingWords(text).map(({ key }) => key)),
  );
  const close: string[] = [];
  for (const [i, a] of words.entries())
    for (const [j, b] of words.entries()) {
      const shared = [...a].filter((word) => b.has(word)).length;
      if (i < j && shared / (a.size + b.size - shared) > 0.6)
        close.push(`${measures[i]?.id ?? ""} ${measures[j]?.id ?? ""}`);
    }
  expect(close).toEqual([]);
});

test("no wording stands twice, not even as a synonym", () => {
  const all = measures.flatMap(({ wording, synonyms }) =>
    [wording, ...synonyms].map((text) => text.toLowerCase()),
  );
  expect(all.filter((text, at) => all.indexOf(text) !== at)).toEqual([]);
});

test.each(measures.map((measure) => [measure.id, measure] as const))(
  "%s: its deadline, parties and placeholders are read",
  (_, { wording, deadline, parties, levels: own, result, proof }) => {
    for (const year of years)
      for (const procedure of procedures) {
        const parts = readDeadline(fill(deadline, year, procedure), {
          period: periodOf(year),
          sectionMonth: null,
        });
        expect(parts.map(({ value }) => value.kind)).not.toEqual([]);
        for (const { value } of parts)
          expect(["date", "period", "ongoing", "recurring", "event"]).toContain(
            value.kind,
          );
      }
    expect(own.length).toBeGreaterThan(0);
    expect(Object.keys(parties).sort()).toEqual([...own].sort());
    for (const level of own) {
      const names = parties[level] ?? [];
      expect(names).not.toEqual([]);
      const read = readParties(names.join(", "));
      expect(read.map(({ text }) => text)).toEqual(names);
      for (const { kind } of read) expect(kind).not.toBe("unrecognised");
    }
    for (const text of [wording, deadline, result, proof]) {
      expect(text.trim()).toBe(text);
      expect(text).not.toBe("");
      expect(
        text.replace(/\{(?:procedure|year|organisation)\}/g, ""),
      ).not.toMatch(/[{}<>]/);
    }
  },
);

test("every direction has measures at each level where it makes sense", () => {
  for (const { id, ofSchool } of directions)
    for (const level of levels) {
      const count = measures.filter(
        (measure) => measure.direction === id && measure.levels.includes(level),
      ).length;
      if (level !== "school" || ofSchool)
        expect([id, level, count >= 3]).toEqual([id, level, true]);
    }
  for (const { direction } of measures)
    expect(directions.map(({ id }) => id)).toContain(direction);
});

test("acts are cited only where they are known for certain", () => {
  const cited = measures.filter(({ basis }) => basis.length > 0);
  expect(cited.map(({ id }) => id)).toEqual(["no-staff-judging"]);
});

const documentChecks = [
  "approval-missing",
  "approval-blank",
  "section-missing",
  "title-missing",
  "direction-uncovered",
];

const planOf = (level: Level, year: string, procedure: string): string => {
  const kind = year.includes("-") ? "учебный год" : "год";
  const drawn = (measure: StandardMeasure, section: number, row: number) =>
    `| ${section}.${row} | ${[
      measure.wording,
      measure.deadline,
      (measure.parties[level] ?? []).join(", "),
      measure.result,
    ]
      .map((text) => fill(text, year, procedure))
      .join(" | ")} |`;
  const sections = directions.map(({ id, title }, at) => {
    const rows = measures.filter(
      (measure) => measure.direction === id && measure.levels.includes(level),
    );
    return [
      `| ${String(at + 1)} | ${title} | < | < | < |`,
      ...rows.map((measure, row) => drawn(measure, at + 1, row + 1)),
    ].join("\n");
  });
  return `План мероприятий по объективности оценки на ${year} ${kind}\n${sections.join("\n")}`;
};

test.each(
  levels.flatMap((level) =>
    years.map((year, at) => [level, year, procedures[at % 3] ?? ""] as const),
  ),
)(
  "a plan made of them for a %s for %s has nothing wrong in its rows",
  (level, year, procedure) => {
    const { grid } = drawnGrid(planOf(level, year, procedure));
    const { findings } = review(grid, {
      today: { year: 2024, month: 1, day: 1 },
      disabled: documentChecks,
    });
    expect(
      findings.map(({ check, message }) => `${check}: ${message}`),
    ).toEqual([]);
  },
);

test("the procedure and the organisation stand where the genitive goes", () => {
  const texts = measures.flatMap((measure) => [
    measure.wording,
    measure.deadline,
    measure.result,
    measure.proof,
  ]);
  for (const text of texts)
    expect(text).not.toMatch(
      /(?:^|\s)(?:о|об|к|за|перед|по|на|с|в|при|над|и)\s\{(?:procedure|organisation)\}/u,
    );
});
