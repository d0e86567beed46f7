import { fold, normalise } from "../../text/normalise";
import { stem } from "../../text/stem";

/** A word of a measure's wording that tells it from others. */
export interface WordingWord {
  /** The same for all forms of the word and for words that mean the same in plans. */
  readonly key: string;
  /** This form shows that the word may be there or not without making another measure. */
  readonly light: boolean;
}

const token = /\d+(?:[\s-]?[а-дА-Д](?!\p{L}))?|\p{L}+/gu;
const phrase =
  /[Вв]сероссийск[а-я]{2,3}\s+проверочн[а-я]{2,3}\s+работ[а-я]{0,3}/g;
const abbreviation = /^[А-ЯЁ]{2,}$/;
const adjective =
  /^.{3,}(?:ого|его|ому|ему|ых|их|ым|им|ыми|ими|ая|яя|ую|юю|ое|ее|ые|ый|ский)$/;

const stems = (words: string): ReadonlySet<string> =>
  new Set(words.split(" ").map(stem));

/** Words that say nothing of what is done: prepositions, «проведение», «организация», «ОО». */
const empty = stems(
  "и в во на по с со к ко о об у за из от для при а также же в том числе г гг год года № п " +
    "организация организовать проведение провести осуществление осуществить обеспечение обеспечить реализация " +
    "оо оу образовательный общеобразовательный учреждение законный представитель",
);

/** Adjectives that do tell one measure from another. */
const telling = stems(
  "русский английский немецкий французский китайский родной математический физический химический биологический " +
    "географический исторический литературный школьный муниципальный региональный федеральный городской районный " +
    "областной краевой республиканский всероссийский международный повторный внутренний внешний осенний зимний " +
    "весенний летний первый второй третий четвёртый пятый шестой седьмой восьмой девятый десятый одиннадцатый " +
    "начальный основной средний старший младший молодой новый утренний вечерний входной итоговый промежуточный " +
    "выпускной одарённый неуспевающий очный заочный дистанционный платный бесплатный независимый",
);

/** Nouns that add nothing to what is said already. */
const filling = stems(
  "работа вопрос мероприятие деятельность процесс рамки процедура",
);

const alike = new Map(
  [
    ["учащийся", "обучающийся ученик школьник"],
    ["педагог", "учитель преподаватель педагогический"],
  ].flatMap(([meant = "", others = ""]) =>
    others.split(" ").map((word) => [stem(word), stem(meant)] as const),
  ),
);

const known = new Map<string, WordingWord | null>();
const mostKnown = 50_000;

/** The words of a wording in order, without those that say nothing. */
export function wordingWords(text: string): WordingWord[] {
  const plain = normalise(text).text.replaceAll("ё", "е");
  const words: WordingWord[] = [];
  for (const written of plain.replace(phrase, "ВПР").match(token) ?? []) {
    let word = known.get(written);
    if (word === undefined) {
      word = readWord(written);
      if (known.size < mostKnown) known.set(written, word);
    }
    if (word) words.push(word);
  }
  return words;
}

/** Null for a word that says nothing. */
function readWord(written: string): WordingWord | null {
  if (/^\d/.test(written))
    return { key: fold(written).replace(/[\s-]/g, ""), light: false };
  const root = stem(written);
  if (empty.has(root)) return null;
  return {
    key: alike.get(root) ?? root,
    light:
      abbreviation.test(written) ||
      filling.has(root) ||
      (adjective.test(fold(written)) && !telling.has(root)),
  };
}
