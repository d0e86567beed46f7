import { readFileSync } from "node:fs";
import { checks } from "../../checks/index";
import type { ReviewOptions } from "../../review/review";
import { readSettings } from "../../review/settings";
import type { CalendarDate } from "../../text/calendarDate";
import type { ReviewArguments } from "./Command";
import { systemFailure } from "./listFiles";
import { failureText } from "./ReadFailure";

export type OptionsOutcome =
  | { readonly ok: true; readonly value: ReviewOptions }
  | { readonly ok: false; readonly message: string };

const failed = (message: string): OptionsOutcome => ({ ok: false, message });

/** The settings file read, the names of checks looked up, and today's date where none was given. */
export function readReviewOptions({
  today,
  registered,
  disabled,
  settings,
}: ReviewArguments): OptionsOutcome {
  const unknown = unknownCheck(disabled);
  if (unknown !== null) return failed(unknown);
  const value = { today: today ?? localToday(), registered, disabled };
  if (settings === null) return { ok: true, value };
  let text: string;
  try {
    text = readFileSync(settings, "utf8");
  } catch (error) {
    const failure = systemFailure(error);
    return failed(
      `${settings}: ${failure.kind === "not-a-file" ? "это папка, а нужен файл настроек" : failureText(failure)}`,
    );
  }
  const read = readSettings(text);
  if (read.ok) return { ok: true, value: { ...value, settings: read.value } };
  const { path, message } = read.failure;
  return failed(`${settings}: ${path === "" ? "" : `${path}: `}${message}`);
}

/** What to say of the first name that no check has; null where all are known. */
export function unknownCheck(names: readonly string[]): string | null {
  const unknown = names.find((name) => !checks.some(({ id }) => id === name));
  return unknown === undefined
    ? null
    : `проверки ${unknown} нет; все проверки: plan-table checks`;
}

/** The day it is where the user is. */
function localToday(): CalendarDate {
  const now = new Date();
  return {
    year: now.getFullYear(),
    month: now.getMonth() + 1,
    day: now.getDate(),
  };
}
