import { within } from "../grid/Anchor";
import { fold } from "../text/normalise";
import { recalled } from "../text/recalled";
import { wordsOf } from "../text/words";
import { defineCheck } from "./check";

/** Abbreviations that are no words in any other letters' case. */
const abbreviations =
  "ВПР ЕГЭ ОГЭ ГИА ГВЭ НОКО ФГОС ФГБУ ФГБОУ ФИПИ ФНПИ ФОП ФАОП ФРП УВР ВСОКО ШСОКО РСОКО МСОКО ОВЗ ПМПК ППк МБОУ МАОУ МКОУ МБДОУ МАДОУ МКДОУ ГБОУ ГКОУ ГАОУ ГБУ МКУ МБУ СОШ ООШ НОШ ДОО ИКТ ШМО РМО ГМО ИМЦ ЦОКО РЦОКО АИС ФИС ЕГИССО ДКР РДР КДР ВШК ЦНППМ ППК ПМПк";

/** Names of bodies, with a capital letter. */
const names = "Рособрнадзор Минпросвещения Минобрнауки Роспотребнадзор";

const terms = new Map<string, readonly string[]>();
for (const term of `${abbreviations} ${names}`.split(" ")) {
  const key = term.toLowerCase();
  terms.set(key, [...(terms.get(key) ?? []), term]);
}

export default defineCheck({
  id: "term-case",
  severity: "info",
  fix: "safe",
  title: "Сокращение написано не теми буквами",
  rationale:
    "Сокращение, написанное по-разному, выглядит небрежно, и поиск по документу его пропускает.",
  messages: {
    wrong: "«{wrong}» пишется «{right}»",
  },
  examples: [
    {
      bad: "| 1.1 | Выдача бланков ⟦ВПр⟧ и ⟦егэ⟧ | март | Методист | Ведомость |",
      good: "| 1.1 | Выдача бланков ВПР и ЕГЭ до начала работ | март | Методист | Ведомость |",
    },
    {
      bad: "| 1.2 | Письмо в ⟦рособрнадзор⟧ | март | Заместитель директора по ⟦Увр⟧ | Письмо ⟦ШМо⟧ |",
      good: "| 1.2 | Письмо в Рособрнадзор, консилиум ППк, сайт впр.рф | март | Заместитель директора по УВР | Письмо ШМО |",
    },
  ],
  *runText({ text, at, of }) {
    for (const { start, end, term } of wrongTerms(text)) {
      const place = within(at, start, end);
      yield {
        message: "wrong",
        data: { wrong: place.quote, right: term },
        at: place,
        ...of,
        fix: [{ kind: "replace-text", at: place, text: term }],
      };
    }
  },
});

interface WrongTerm {
  readonly start: number;
  readonly end: number;
  /** As it is written rightly. */
  readonly term: string;
}

const wrongTerms = recalled((text): readonly WrongTerm[] =>
  wordsOf(fold(text)).flatMap(({ text: folded, start, end }) => {
    const right = terms.get(folded);
    const term = right?.[0];
    if (term === undefined) return [];
    const word = text.slice(start, end);
    return right?.includes(word) ||
      word === word.toUpperCase() ||
      inAddress(text, start, end)
      ? []
      : [{ start, end, term }];
  }),
);

/** Part of a link, an address, a file name or a word with a hyphen that is a name of its own. */
const inAddress = (text: string, start: number, end: number): boolean =>
  /[@/\\_.]$/.test(text.slice(Math.max(0, start - 1), start)) ||
  /^(?:[@/\\_]|\.\p{L})/u.test(text.slice(end, end + 2));
