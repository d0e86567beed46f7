import { stemmer } from "@orama/stemmers/russian";
import { fold } from "./normalise";

/** The word without its endings, in small letters: the same for all cases and numbers of most Russian words. */
export const stem = (word: string): string => stemmer(fold(word));
