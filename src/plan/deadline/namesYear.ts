import { recalled } from "../../text/recalled";
import { writtenYear } from "./forms/lexicon";

/** Whether the year is written in the words of a deadline: «март 2023», «15.03.23», «март 23 г.». */
export const namesYear = recalled((words) => writtenYear.test(words));
