import { findMarkup } from "../../../src/checks/wording/findMarkup";
import { longTexts } from "../../support/longTexts";

const cleaned = (text: string): string =>
  findMarkup(text).reduceRight(
    (whole, { start, end, right }) =>
      whole.slice(0, start) +
      (right ?? whole.slice(start, end)) +
      whole.slice(end),
    text,
  );

test.each([
  ["<p>Сбор сведений</p>", "Сбор сведений"],
  ["<p>5 классы;</p> <p>6 классы</p>", "5 классы;\n6 классы"],
  ["5 классы<br>6 классы<br/>", "5 классы\n6 классы"],
  ["5 классы\n<p>6 классы</p>\n", "5 классы\n6 классы"],
  ["в <b>марте</b> и <strong>мае</strong>", "в марте и мае"],
  ['<a href="https://school.ru/?a=1">Сайт</a> школы', "Сайт школы"],
  ["сбор&nbsp;заявок &nbsp; и отчёт", "сбор заявок и отчёт"],
  ["&laquo;Точка роста&raquo; &mdash; центр", "«Точка роста» — центр"],
  ["балл &lt; 3", "балл < 3"],
  ["[bookmark: _GoBack]Сбор заявок", "Сбор заявок"],
  ["сбор [bookmark: _Toc1] заявок", "сбор заявок"],
  ["**Сбор** заявок", "Сбор заявок"],
  ["<ul><li>5 класс</li><li>6 класс</li></ul>", "5 класс\n6 класс"],
  ["код &#171;А&#187; и &#x2116; 5", "код «А» и № 5"],
])("%s → %s", (text, expected) => {
  expect(cleaned(text)).toBe(expected);
  expect(findMarkup(expected)).toEqual([]);
});

test.each([
  "a < b и c > d",
  "если балл <б и балл> 3",
  "сведения** о школах",
  "R&D; AT&T; Q&A",
  "приказ [1], письмо [2]",
  "дети < 7 лет, > 10 лет",
  "<указать должность>",
  "Ошибка! Так нельзя",
])("no markup: %s", (text) => {
  expect(findMarkup(text)).toEqual([]);
});

test("a broken reference is found and left to the author", () => {
  expect(findMarkup("см. Ошибка! Источник ссылки не найден. и далее")).toEqual([
    { start: 4, end: 38, right: null },
  ]);
});

longTexts(
  ["<p>", "<p a=", "<p ", "&", "&nbsp;", "**", "[bookmark:", " "],
  (text) => findMarkup(`<${text}`),
);
