import type { Method } from "../../HostObject";
import type { ExcelSession } from "./ExcelSession";

/** By which the workbook's own collections are told of what happens on any sheet. */
export const WHOLE_WORKBOOK = "Workbook";

/** The pair of methods by which office.js begins and ends to listen to an event of this number. */
export const listening = (
  { listening: listeners }: ExcelSession,
  name: string,
  number: number,
  target: string,
): Readonly<Record<string, Method>> => ({
  [`_Register${name}Event`]: () => {
    listeners.add(`${number} ${target}`);
  },
  [`_Unregister${name}Event`]: () => {
    listeners.delete(`${number} ${target}`);
  },
});
