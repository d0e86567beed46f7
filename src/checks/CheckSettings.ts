import type { YearCalendar } from "../plan/calendar/YearCalendar";

/** What a department tells the checks of its own practice. */
export interface CheckSettings {
  /** Abbreviations known to its readers, with what they stand for where that is told. */
  readonly abbreviations: ReadonlyMap<string, string | null>;
  /** Its parties, each with the other ways in which it may be written. */
  readonly parties: readonly KnownParty[];
  /** Days off and working days by year; a year named here is known completely. */
  readonly calendar: ReadonlyMap<number, YearCalendar>;
}

export interface KnownParty {
  readonly name: string;
  readonly variants: readonly string[];
}

export const noSettings: CheckSettings = {
  abbreviations: new Map(),
  parties: [],
  calendar: new Map(),
};
