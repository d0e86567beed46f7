import { type CalendarDate, isoDate } from "../text/calendarDate";
import { withoutIllegalChars } from "../text/legalXml";

/** A DATE value: «20270301» (RFC 5545 §3.3.4). */
export const dateValue = (date: CalendarDate): string =>
  isoDate(date).replaceAll("-", "");

/** A TEXT value with its own signs escaped (RFC 5545 §3.3.11); `text` holds no control characters but line feeds and tabs. */
export const textValue = (text: string): string =>
  withoutIllegalChars(text)
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");

const mostOctets = 75;

/** A content line cut into lines of at most 75 octets, no character cut in two, with the line end (RFC 5545 §3.1). */
export function foldLine(line: string): string {
  const folded: string[] = [];
  let begun = 0;
  let octets = 0;
  let at = 0;
  for (const char of line) {
    const size = utf8Size(char.codePointAt(0) ?? 0);
    if (octets + size > mostOctets) {
      folded.push(line.slice(begun, at));
      begun = at;
      // The space that a continued line begins with.
      octets = 1;
    }
    octets += size;
    at += char.length;
  }
  return [...folded, line.slice(begun)].join("\r\n ") + "\r\n";
}

const utf8Size = (code: number): number =>
  code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
