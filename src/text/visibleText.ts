/**
 * Escape sequences of a terminal (ECMA-48: CSI, OSC and the short ones), all other control
 * characters but the line feed and the tab, and the marks that turn the direction of writing.
 */
const controls =
  /(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]?|\u001B\][^\u0007\u001B]{0,4096}(?:\u0007|\u001B\\)?|\u001B[ -/]*[0-~]?|[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** A document's text made safe to print: nothing in it moves the cursor, colours or reorders the words around. */
export const visibleText = (text: string): string =>
  text.replaceAll("\r\n", "\n").replaceAll(controls, "");

/** The same in one line: line breaks, tabs and runs of spaces become one space. */
export const oneLine = (text: string): string =>
  visibleText(text).replaceAll(/\s+/g, " ").trim();
