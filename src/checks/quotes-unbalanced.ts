import { type Anchor, within } from "../grid/Anchor";
import type { PlanRow } from "../plan/Plan";
import {
  headerTexts,
  numberedRows,
  type PlanText,
  rowTexts,
  textsOutside,
} from "../plan/planTexts";
import { keptFor } from "../text/keptFor";
import { type CheckContext, defineCheck } from "./check";
import { findLoneQuotes, type LoneQuote } from "./wording/findLoneQuotes";

export default defineCheck({
  id: "quotes-unbalanced",
  severity: "info",
  fix: "suggested",
  scope: "document",
  title: "Кавычка без пары",
  rationale:
    "Без парной кавычки не видно, где кончается название документа или организации.",
  messages: {
    opens: "Кавычка открыта и не закрыта: «{words}»",
    closes: "Кавычка закрыта, но не открыта: «{words}»",
  },
  examples: [
    {
      bad: "| 1.1 | Участие в конкурсе ⟦«Лучший урок⟧ | март | Методист | Протокол жюри ⟦конкурса»⟧ |",
      good: '| 1.1 | Участие в конкурсе «Лучший урок» | март | МКУ «Центр «Луч» | Протокол жюри конкурса "Урок", экран 65" |',
    },
    {
      bad: `В соответствии с приказом ⟦«О летнем отдыхе детей⟧ района
            | 1.2 | Сверка списков | март | Методист | Списки |`,
      good: `Об утверждении плана «Летний отдых
             детей» на 2025 год
             | 1.2 | Сверка списков | март | Методист | Списки |`,
    },
  ],
  *run(_plan, context) {
    for (const chain of chainsOf(context))
      for (const { text, quotes } of withoutFellows(chain)) {
        const quote = quotes[0];
        if (!quote) continue;
        const at = wordsAt(text, quote);
        yield {
          message: quote.opens ? "opens" : "closes",
          data: { words: at.quote.replace(/^[«„“"]|[»“”"]$/gu, "") },
          at,
          ...text.of,
          suggestions: [suggestion(text, quote)],
        };
      }
  },
});

/** Texts in which a quotation may go on from one to the next: all paragraphs, or a cell with its continuations. */
function chainsOf(context: CheckContext): readonly PlanText[][] {
  const chains: PlanText[][] = [];
  const open = new Map<string, PlanText[]>();
  const add = (text: PlanText): void => {
    const goesOn =
      text.place === "paragraph" || text.of.row?.kind === "continuation";
    if (!goesOn) open.delete(text.place);
    if (text.place !== "paragraph" && !quoteMark.test(text.text)) return;
    const going = open.get(text.place);
    if (going) going.push(text);
    else {
      const chain = [text];
      chains.push(chain);
      open.set(text.place, chain);
    }
  };
  for (const text of textsOutside(context)) add(text);
  for (const plan of context.reading.plans) {
    open.clear();
    for (const text of headerTexts(plan)) add(text);
    for (const [row, number] of numberedRows(plan))
      if (open.size > 0 || holdsQuotes(row))
        for (const text of rowTexts(row)(number)) add(text);
  }
  return chains;
}

const holdsQuotes = keptFor(({ quotes }: PlanRow): boolean =>
  quotes.some((text) => quoteMark.test(text)),
);

const quoteMark = /["«»„“”]/;

/** Over more texts than this no quotation goes on. */
const REACH = 3;

/** Each text of a chain with the marks that have no fellow in it or in the texts next to it. */
function withoutFellows(chain: readonly PlanText[]) {
  const found = chain.map((text) => ({
    text,
    quotes: [...findLoneQuotes(text.text)],
  }));
  found.forEach(({ quotes }, i) => {
    const last = quotes.at(-1);
    if (!last?.opens) return;
    const fellow = found
      .slice(i + 1, i + 1 + REACH)
      .find((next) => next.quotes[0]?.opens === false);
    if (!fellow) return;
    quotes.pop();
    fellow.quotes.shift();
  });
  return found;
}

/** The mark with the words next to it. */
function wordsAt({ text, at }: PlanText, { offset, opens }: LoneQuote): Anchor {
  const words = opens
    ? /^.(?:\s?[^\s«»"]{1,30}){0,4}/u.exec(text.slice(offset, offset + 130))
    : /(?:[^\s«»"]{1,30}\s?){0,1}.$/u.exec(
        text.slice(Math.max(0, offset - 40), offset + 1),
      );
  const length = words?.[0].length ?? 1;
  return opens
    ? within(at, offset, offset + length)
    : within(at, offset + 1 - length, offset + 1);
}

const closing: Readonly<Record<string, string>> = {
  "«": "»",
  "„": "“",
  "“": "”",
  '"': '"',
};

function suggestion({ text, at }: PlanText, { offset, opens }: LoneQuote) {
  const mark = text.charAt(offset);
  if (!opens)
    return {
      title: "Убрать кавычку",
      edits: [
        {
          kind: "replace-text",
          at: within(at, offset, offset + 1),
          text: "",
        } as const,
      ],
    };
  const end = endOfLine(text, offset);
  return {
    title: "Закрыть кавычку в конце",
    edits: [
      {
        kind: "replace-text",
        at: within(at, end, end),
        text: closing[mark] ?? "»",
      } as const,
    ],
  };
}

/** Where the words of a line end, its last punctuation marks left out. */
function endOfLine(text: string, from: number): number {
  const lineEnd = text.indexOf("\n", from);
  let end = lineEnd < 0 ? text.length : lineEnd;
  while (end > from + 1 && /[\s.,;:]/.test(text.charAt(end - 1))) end--;
  return end;
}
