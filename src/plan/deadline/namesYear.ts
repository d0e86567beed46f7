import { writtenYear } from "./forms/lexicon";

/** Whether the year is written in the words of a deadline: «март 2023», «15.03.23», «март 23 г.». */
export const namesYear = (words: string): boolean => writtenYear.test(words);
