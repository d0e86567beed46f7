import type { Measure } from "../plan/Plan";
import { saysNothing } from "../plan/saysNothing";
import { keptFor } from "../text/keptFor";
import { shorten } from "../text/shorten";
import { defineCheck } from "./check";
import { duplicateSteps } from "./duplicates/nearDuplicates";

export default defineCheck({
  id: "measure-duplicate",
  severity: "warning",
  title: "Мероприятие повторяется",
  rationale:
    "Одно и то же мероприятие в двух строках поручают дважды и дважды за него отчитываются.",
  messages: {
    same: "Такое мероприятие уже есть: {other}; оставьте одну строку или уточните, чем они отличаются",
    near: "Почти то же мероприятие уже есть: {other}; объедините строки или уточните, чем они отличаются",
  },
  examples: [
    {
      bad: `| 1 | Организация школьных комиссий по проверке олимпиадных работ по истории в 7 классах | май 2024 года | Завуч | Приказ |
            | 2 | Обучение проверяющих | май 2024 года | Завуч | Протокол |
            | 3 | ⟦Организация работы школьной комиссии по проверке олимпиадных работ по истории в 7 классах⟧ | июнь 2024 года | Завуч | Приказ |`,
      good: `| 1 | Организация школьных комиссий по проверке олимпиадных работ по истории в 7 классах | май 2024 года | Завуч | Приказ |
             | 2 | Обучение проверяющих | май 2024 года | Завуч | Протокол |
             | 3 | Организация школьных комиссий по проверке олимпиадных работ по истории в 8 классах | июнь 2024 года | Завуч | Приказ |
             | 4 | Организация школьных комиссий по проверке олимпиадных работ по химии в 8 классах | июнь 2024 года | Завуч | Приказ |`,
    },
    {
      bad: `| 1 | Обход территории | май 2024 года | Сторож | Запись |
            | 2 | ⟦Обход территории.⟧ | май 2024 года | Сторож | Запись |`,
      good: `| МАЙ | < | < | < | < |
             | 1 | Обход территории | 15 | Сторож | Запись |
             | ИЮНЬ | < | < | < | < |
             | 2 | Обход территории | 15 | Сторож | Запись |`,
    },
    {
      bad: `| № | Дела | Классы | Сроки | Ответственный |
            | 1 | Осенний поход | 5 | октябрь 2024 года | Вожатый |
            | 2 | ⟦Осенний поход⟧ | 5 | октябрь 2024 года | Вожатый |`,
      good: `| № | Дела | Классы | Сроки | Ответственный |
             | 1 | Осенний поход | 5 | октябрь 2024 года | Вожатый |
             | 2 | Осенний поход | 6 | октябрь 2024 года | Вожатый |`,
    },
  ],
  *run({ measures }) {
    const wordings = measures.flatMap((row) => wordingOf(row) ?? []);
    for (const { later, earlier, exact } of yield* duplicateSteps(wordings)) {
      const row = wordings[later]?.row;
      const other = wordings[earlier]?.row;
      if (row && other)
        yield {
          message: exact ? "same" : "near",
          data: { other: nameOf(other) },
          at: row.measure.at,
          row,
        };
    }
  },
});

/** What a measure says as a whole; null where it says nothing. */
const wordingOf = keptFor((row: Measure) => {
  const { wholeText, subItems, month } = row;
  if (saysNothing(wholeText)) return null;
  return {
    row,
    text: [wholeText, ...subItems.map(({ measure }) => measure.value)].join(
      "\n",
    ),
    group: [month ?? "", ...participantsOf(row)].join(" "),
  };
});

/** For whom it is: the same for another class is another measure. */
const participantsOf = ({ others }: Measure): string[] =>
  others.flatMap(({ column, at }) =>
    column.other === "participants" ? [at.quote.replace(/\s/g, "")] : [],
  );

const nameOf = ({ number, wholeText }: Measure): string =>
  `${number ? `№ ${number.text} ` : ""}«${shorten(wholeText, 60)}»`;
