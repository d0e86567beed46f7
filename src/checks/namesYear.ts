const year =
  /(?<!\d)(?:(?:19|20)\d\d(?!\d)|\d{1,2}[./]\d{1,2}[./]\d\d(?!\d)|\d\d\s?г(?:од|(?![а-яё])))/i;

/** Whether the year is written in the words of a deadline: «март 2023», «15.03.23», «март 23 г.». */
export const namesYear = (words: string): boolean => year.test(words);
