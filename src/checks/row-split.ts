import type { Anchor, CellAnchor } from "../grid/Anchor";
import type { Edit } from "../grid/Edit";
import type { Continuation, Measure, RowCells } from "../plan/Plan";
import { saysNothing } from "../plan/saysNothing";
import { shorten } from "../text/shorten";
import { stem } from "../text/stem";
import { defineCheck } from "./check";
import { joinTexts } from "./joinTexts";

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
      const fix = joinRows(measure, known);
      const number = measure.number?.text;
      let before = measure.measure.value;
      for (const row of measure.continuations) {
        const after = row.measure?.value;
        const common = {
          row,
          ...(number !== undefined && { number }),
          ...(fix.length > 0 && { fix }),
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

/** Edits that put the words of all continuations at the end of their measure's cells and take the rows away. */
function joinRows(
  measure: Measure,
  known: (word: string) => boolean,
): readonly Edit[] {
  const edits: Edit[] = [];
  for (const [key, at] of cellsOf(measure)) {
    const pieces = measure.continuations.flatMap((row) => {
      const piece = cellsOf(row).get(key);
      return piece && piece.row === row.row && !saysNothing(piece.quote)
        ? [piece.quote]
        : [];
    });
    const added = pieces.filter((piece) => piece.trim() !== at.quote.trim());
    if (added.length === 0) continue;
    const end = at.quote.trimEnd().length;
    const whole = added.reduce(
      (text, piece) => joinTexts(text, piece, known),
      at.quote.slice(0, end),
    );
    edits.push(endReplaced(at, whole));
  }
  const homeless = measure.continuations.some((row) =>
    [...cellsOf(row)].some(
      ([key, { quote }]) => quote.trim() !== "" && !cellsOf(measure).has(key),
    ),
  );
  if (homeless || edits.length === 0) return [];
  for (const { table, row, quotes } of measure.continuations)
    edits.push({ kind: "remove-row", table, row, quotes });
  return edits;
}

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

/** The edit that makes `whole` of a cell and touches only its end. */
function endReplaced(at: CellAnchor, whole: string): Edit {
  let same = 0;
  while (same < at.quote.length && at.quote[same] === whole[same]) same++;
  return {
    kind: "replace-text",
    at: { ...at, start: at.start + same, quote: at.quote.slice(same) },
    text: whole.slice(same),
  };
}

/** Cells by role; those without a role by the header of their column. */
function cellsOf({ cells, others }: RowCells): ReadonlyMap<string, CellAnchor> {
  const all = new Map<string, CellAnchor>(Object.entries(cells));
  for (const { column, at } of others)
    all.set(`other ${column.index} ${column.header}`, at);
  return all;
}

const firstWords = (row: Continuation): Anchor | null =>
  [...cellsOf(row).values()].find(({ quote }) => quote.trim() !== "") ?? null;

const lastWords = (text: string): string =>
  text.trimEnd().slice(-300).split(/\s+/).slice(-3).join(" ");
