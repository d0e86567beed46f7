import { fold, normalise } from "../text/normalise";
import { wordsOf } from "../text/words";
import type { StandardMeasure } from "./StandardMeasure";

export interface SearchIndex {
  /** Every word of every measure as it is written, in small letters, in the order of its letters' codes. */
  readonly words: readonly SearchWord[];
  /** What words typed lately were found to be: at each letter typed only one word of a query is new. */
  readonly recent: Map<string, readonly FoundWord[]>;
  /** By measure, how much its brevity adds to what is found in it: 1 for the shortest wording, near 0 for a long one. */
  readonly brevity: readonly number[];
}

export interface SearchWord {
  readonly word: string;
  /** Positions of measures with the weight of the field that holds the word, each measure once. */
  readonly places: readonly {
    readonly measure: number;
    readonly weight: number;
  }[];
}

/** A word of the index with how near it is to a typed one, up to 1. */
export interface FoundWord {
  readonly entry: SearchWord;
  readonly closeness: number;
}

/** What is found in the wording goes before what is found elsewhere. */
const fieldWeight = { wording: 1, synonyms: 0.6, about: 0.3 } as const;

/** Prepares measures for `searchMeasures`. */
export function searchIndex(measures: readonly StandardMeasure[]): SearchIndex {
  const found = new Map<string, Map<number, number>>();
  for (const [
    measure,
    { id, wording, synonyms, result, proof },
  ] of measures.entries()) {
    const add = (text: string, weight: number): void => {
      for (const word of plainWords(text)) {
        const places = found.get(word) ?? new Map<number, number>();
        found.set(word, places);
        places.set(measure, Math.max(places.get(measure) ?? 0, weight));
      }
    };
    add(wording, fieldWeight.wording);
    add(synonyms.join("\n"), fieldWeight.synonyms);
    add([id, result, proof].join("\n"), fieldWeight.about);
  }
  return {
    words: [...found]
      .map(([word, places]) => ({
        word,
        places: [...places].map(([measure, weight]) => ({ measure, weight })),
      }))
      .sort((a, b) => (a.word < b.word ? -1 : 1)),
    recent: new Map(),
    brevity: measures.map(
      ({ wording }) => 1 / Math.max(1, plainWords(wording).length),
    ),
  };
}

/** The words of a text as they are typed, in small letters. */
export const plainWords = (text: string): readonly string[] =>
  wordsOf(fold(normalise(text).text)).map(({ text: word }) => word);
