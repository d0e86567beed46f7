import { stemmer } from "@orama/stemmers/russian";
import { fold } from "./normalise";

/** Stems found before: a plan says the same few words over and over. */
const found = new Map<string, string>();
const most = 10_000;
const longest = 40;

/** The word without its endings, in small letters: the same for all cases and numbers of most Russian words. */
export function stem(word: string): string {
  const known = found.get(word);
  if (known !== undefined) return known;
  const stemmed = stemmer(fold(word));
  if (word.length > longest) return stemmed;
  if (found.size >= most) found.clear();
  found.set(word, stemmed);
  return stemmed;
}
