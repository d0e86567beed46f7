import type { Anchor } from "../grid/Anchor";
import type { Deadline } from "../plan/deadline/Deadline";
import type { Continuation, Measure } from "../plan/Plan";
import { shorten } from "../text/shorten";
import { stem } from "../text/stem";
import { defineCheck } from "./check";
import { cellsOf, joinRows } from "./joinRows";

export default defineCheck({
  id: "row-split",
  severity: "warning",
  fix: "safe",
  title: "Строка разорвана",
  rationale:
    "Мероприятие разрезано концом страницы на две строки: каждая половина сама по себе непонятна, а вторая осталась без номера и срока.",
  messages: {
    split: "Строка продолжает предыдущую («{words}»): соедините их в одну",
    other: "Строка продолжает предыдущую: соедините их в одну",
  },
  examples: [
    {
      bad: `| 1 | Обновление фонда читального зала за счёт средств, | май 2024 года | Библиотекарь | Книги |
            | | ⟦выделенных на развитие школы⟧ | | | |
            | 2 | Списание ветхих книг | июнь 2024 года | Библиотекарь | Акт |`,
      good: `| 1 | Обновление фонда читального зала за счёт средств, выделенных на развитие школы | май 2024 года | Библиотекарь | Книги |
             | 2 | Списание ветхих книг | июнь 2024 года | Библиотекарь | Акт |`,
    },
    {
      bad: `| 1 | Осмотр спортивных снарядов | май 2024 года | Физрук | Акт |
            | 2 | Подготовка площадки для сдачи норм по прыжкам в | июнь 2024 года | Физрук | Отчёт о состоянии |

            | | ⟦длину и бегу на⟧ | | | площадки и её |

            | | ⟦короткие дистанции⟧ | | | покрытия |`,
      good: `| 1 | Осмотр спортивных снарядов | май 2024 года | Физрук | Акт |
             | 2 | Подготовка площадки для сдачи норм по прыжкам в длину и бегу на короткие дистанции | июнь 2024 года | Физрук | Отчёт о состоянии площадки и её покрытия |`,
    },
  ],
  *run({ measures }) {
    const known = knownWords(measures);
    for (const measure of measures) {
      if (measure.continuations.length === 0) continue;
      const edits = joinRows(measure, known);
      const number = measure.number?.text;
      let before = measure.measure.value;
      for (const row of measure.continuations) {
        const after = row.measure?.value;
        const common = {
          row,
          ...(number !== undefined && { number }),
          ...(edits.length === 0
            ? {}
            : haveOwnDeadlines(measure)
              ? { suggestions: [{ title: "Соединить строки", edits }] }
              : { fix: edits }),
        };
        if (after === undefined)
          yield { message: "other", at: firstWords(row), ...common };
        else {
          yield {
            message: "split",
            data: { words: `…${lastWords(before)} ${shorten(after, 30)}` },
            at: row.measure?.at ?? null,
            ...common,
          };
          before = after;
        }
      }
    }
  },
});

/** Whether a row that is taken for the rest of a measure has a whole deadline of its own beside the measure's. */
const haveOwnDeadlines = ({
  cells,
  continuations,
  deadline,
}: Measure): boolean =>
  isWhole(deadline) &&
  continuations.some(
    (row) =>
      isWhole(row.deadline) &&
      row.deadline?.text.trim() !== cells.deadline?.quote.trim() &&
      row.deadline !== deadline,
  );

const isWhole = (deadline: Deadline | null): boolean =>
  deadline !== null &&
  !/[-–—,]\s*$/.test(deadline.text.slice(-20)) &&
  deadline.parts.length > 0 &&
  deadline.parts.every(
    ({ value }) => value.kind !== "unrecognised" || value.reason !== undefined,
  );

/** Whether a word, in any of its forms, stands whole in a row that is not cut; worked out when it is first asked. */
function knownWords(measures: readonly Measure[]): (word: string) => boolean {
  let stems: Set<string> | null = null;
  return (word) => {
    stems ??= new Set(
      measures
        .filter(({ continuations }) => continuations.length === 0)
        .flatMap(({ quotes }) => quotes)
        .flatMap((text) => text.match(/\p{L}+/gu) ?? [])
        .map(stem),
    );
    return stems.has(stem(word));
  };
}

const firstWords = (row: Continuation): Anchor | null =>
  [...cellsOf(row).values()].find(({ quote }) => quote.trim() !== "") ?? null;

const lastWords = (text: string): string =>
  text.trimEnd().slice(-300).split(/\s+/).slice(-3).join(" ");
