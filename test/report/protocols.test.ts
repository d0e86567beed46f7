import { createHash } from "node:crypto";
import type { ReviewedDocument } from "../../src/report/ReviewedDocument";
import {
  protocolPage,
  protocolSection,
  unreadSection,
} from "../../src/report/protocolHtml";
import { protocolJson } from "../../src/report/protocolJson";
import { protocolText } from "../../src/report/protocolText";
import { reviewReport } from "../../src/report/reviewReport";
import { sarifLog, sarifResults } from "../../src/report/sarif";
import { colouredStyle, plainStyle } from "../../src/report/TextStyle";
import { dismiss } from "../../src/review/dismissals";
import { review } from "../../src/review/review";
import { drawnGrid } from "../support/drawnGrid";

const today = { year: 2026, month: 9, day: 1 };

/** A plan with a dismissed finding, an open one, and text that would like to be more than text. */
function reviewed(): ReviewedDocument {
  const { grid } = drawnGrid(`
    План мероприятий на 2026-2027 учебный год
    | 1 | Выставка <script>alert(1)</script> рисунков | по плану | Методист | Каталог |
    | 2 | Сбор\u001B[31m книг & журналов | | Библиотекарь | Акт |
    | 3 | Ремонт полок | май 2027 г. | | Акт |`);
  const { findings } = review(grid, { today });
  const dismissals = findings
    .filter(({ check }) => check === "responsible-missing")
    .map((finding) => dismiss(finding, "Поручат <завхозу>", today));
  return {
    source: "план\u001B[2J.docx",
    grid,
    review: review(grid, { today, dismissals }),
    date: today,
  };
}

test("what could not be read is told in every report, each thing once, also where there is no plan", () => {
  const { grid } = drawnGrid("Письмо о ремонте");
  const lost = { message: "Лист «<b>» не прочитан.", table: 0, row: null };
  const noted = { ...grid, notes: [lost, lost] };
  const document: ReviewedDocument = {
    source: "книга.xlsx",
    grid: noted,
    review: review(noted, { today }),
    date: today,
  };
  for (const text of [
    reviewReport(document, plainStyle),
    protocolText(document),
  ])
    expect(text.match(/При чтении: Лист «<b>» не прочитан\./g)).toHaveLength(1);
  expect(protocolSection(document).html).toMatch(
    /При чтении<\/dt>\s*<dd>Лист «&lt;b&gt;» не прочитан\.<\/dd>/,
  );
  expect(reviewReport(reviewed(), plainStyle)).not.toContain("При чтении");
});

test("a blank number within a title is told", () => {
  const { grid } = drawnGrid(`План школы № ____ на 2025 год
    | 1 | Обход | март | Завхоз | Акт |`);
  expect(review(grid, { today }).findings.map(({ check }) => check)).toContain(
    "placeholder-left",
  );
});

describe("the page", () => {
  const page = protocolPage([
    { html: protocolSection(reviewed()).html },
    unreadSection("б<b>.docx", "файл пуст"),
  ]);

  test("escapes what documents say and has no script", () => {
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(page).toContain("б&lt;b&gt;.docx");
    expect(page).not.toMatch(/<script|\u001B/);
  });

  test("lets in its own style and nothing else", () => {
    const style = /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? "";
    const hash = createHash("sha256").update(style).digest("base64");
    expect(page).toContain(`default-src 'none'; style-src 'sha256-${hash}'`);
  });

  test("tells what was set aside, with the reason", () => {
    expect(page).toMatch(/Поручат &lt;завхозу&gt;\s+\(01\.09\.2026\)/);
  });
});

test("the text protocol has the date, the verdict, what was found, set aside and passed", () => {
  const text = protocolText(reviewed());
  expect(text).toContain("Дата проверки: 01.09.2026");
  expect(text).toMatch(/Вывод: НЕ ГОТОВ К ПОДПИСАНИЮ · 1 ошибка/);
  expect(text).toContain("[deadline-missing]");
  expect(text).toMatch(
    /ОТКЛОНЕНО ПОЛЬЗОВАТЕЛЕМ\n[^]*Причина: Поручат <завхозу>/,
  );
  expect(text).toMatch(/ПРОВЕРЕНО, НАХОДОК НЕТ\n[^]*\[number-gap\]/);
  expect(text).not.toContain("\u001B");
});

test("a document without a plan has a verdict, and no list of checks it would have passed", () => {
  const { grid } = drawnGrid("Письмо о погоде");
  const letter = {
    ...reviewed(),
    grid,
    review: review(grid, { today }),
  };
  for (const protocol of [protocolSection(letter).html, protocolText(letter)]) {
    expect(protocol).toMatch(/плана мероприятий в файле нет/i);
    expect(protocol).not.toMatch(/находок|ничего/i);
  }
});

test("the JSON protocol counts what each check found", () => {
  const { date, plans, checks, dismissed } = protocolJson(reviewed());
  expect(date).toBe("2026-09-01");
  expect(plans).toMatchObject([
    { measures: 3, period: { kind: "school-year" } },
  ]);
  expect(checks).toContainEqual(
    expect.objectContaining({ id: "deadline-missing", found: 1 }),
  );
  expect(checks).toContainEqual(
    expect.objectContaining({ id: "number-gap", found: 0 }),
  );
  expect(dismissed).toMatchObject([
    { check: "responsible-missing", reason: "Поручат <завхозу>" },
  ]);
});

test("colours stand only around our own words", () => {
  const coloured = reviewReport(reviewed(), colouredStyle(80));
  expect(coloured).toContain("\u001B[31mОшибка\u001B[0m");
  expect(coloured.replace(/\u001B\[\d+m/g, "")).toBe(
    reviewReport(reviewed(), plainStyle),
  );
});

test("SARIF has a rule for each result, a place and a fingerprint", () => {
  const document = reviewed();
  const results = sarifResults(document, "%D0%BF.docx") as readonly Record<
    string,
    unknown
  >[];
  const { runs } = sarifLog("1.0.0", document.review.checks, results, [
    { uri: "a.docx", kind: "empty", message: "файл пуст" },
  ]);
  const [run] = runs;
  const rules = new Set(run?.tool.driver.rules.map(({ id }) => id));
  expect(results.length).toBeGreaterThan(2);
  for (const result of results) {
    expect(rules).toContain(result["ruleId"]);
    expect(["error", "warning", "note"]).toContain(result["level"]);
    expect(result).toMatchObject({
      message: { text: expect.any(String) as string },
      locations: [
        { physicalLocation: { artifactLocation: { uri: "%D0%BF.docx" } } },
      ],
      partialFingerprints: {
        "rowText/v1": expect.stringMatching(/^[0-9a-f]{16}$/) as string,
      },
    });
  }
  expect(results.filter((result) => "suppressions" in result)).toHaveLength(1);
  expect(run?.invocations).toMatchObject([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [{ descriptor: { id: "empty" } }],
    },
  ]);
});
