/**
 * Format codes that a file names by number only (ECMA-376 part 1, 18.8.30), as a Russian Excel shows
 * them. 27–36, 50–58 and 71–81 are dates whose form depends on the locale.
 */
const CODES: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '#,##0" ₽"',
  6: '#,##0" ₽"',
  7: '#,##0.00" ₽"',
  8: '#,##0.00" ₽"',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "dd.mm.yyyy",
  15: "dd.mmm.yy",
  16: "dd.mmm",
  17: "mmm.yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "dd.mm.yyyy h:mm",
  37: "#,##0;-#,##0",
  38: "#,##0;-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;-#,##0.00",
  41: "#,##0;-#,##0;-",
  42: '#,##0" ₽";-#,##0" ₽";-',
  43: "#,##0.00;-#,##0.00;-",
  44: '#,##0.00" ₽";-#,##0.00" ₽";-',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

const isLocaleDate = (id: number): boolean =>
  (id >= 27 && id <= 36) || (id >= 50 && id <= 58) || (id >= 71 && id <= 81);

/** The format code of a built-in id; «General» for 0 and any id that is not built in. */
export const builtinFormat = (id: number): string =>
  CODES[isLocaleDate(id) ? 14 : id] ?? "General";
