import { builtinFormat } from "../../../../src/host/openxml/numberFormat/builtinFormats";
import { readNumberFormat } from "../../../../src/host/openxml/numberFormat/readNumberFormat";
import {
  serialDate,
  serialDay,
} from "../../../../src/host/openxml/numberFormat/serialDate";
import {
  showNumber,
  showText,
} from "../../../../src/host/openxml/numberFormat/showValue";

const show = (code: string, number: number): string =>
  showNumber(readNumberFormat(code), number, "1900").text;

describe("numbers as the sheet shows them", () => {
  test.each<[code: string, number: number, shown: string]>([
    ["General", 1.1, "1.1"],
    ["General", 0.1 + 0.2, "0.3"],
    ["General", -5, "-5"],
    ["General", 0, "0"],
    ["General", 1 / 3, "0.333333333"],
    ["General", 12345678901, "12345678901"],
    ["General", 123456789012, "1.23457E+11"],
    ["General", 123456789.123, "123456789.1"],
    ["General", 0.0001234567, "0.000123457"],
    ["General", 0.00001, "0.00001"],
    ["General", 0.0000123456, "1.23456E-05"],
    ["General", 1e100, "1E+100"],
    ["General", 9.999999e20, "1E+21"],
    ["", 2.5, "2.5"],
    ["0.00", 1.1, "1.10"],
    ["0.00", 1.005, "1.01"],
    ["0.00", -1.005, "-1.01"],
    ["0.00", -0.001, "0.00"],
    ["0", 0.5, "1"],
    ["0", 99.5, "100"],
    ["000", 7, "007"],
    ["#", 0, ""],
    ["#.##", 5, "5."],
    ["0.0#", 5.25, "5.25"],
    ["0.0#", 5.2, "5.2"],
    [".00", 12.5, "12.50"],
    ["#,##0", 1234567, "1\u00a0234\u00a0567"],
    ["#,##0.00", 999.999, "1\u00a0000.00"],
    ["#,##0", 12, "12"],
    ["0000,000", 5, "0\u00a0000\u00a0005"],
    ["0.0,", 12345, "12.3"],
    ["0,,", 12345678, "12"],
    ["0%", 0.256, "26%"],
    ["0.0%", 0.256, "25.6%"],
    ['0" шт."', 3, "3 шт."],
    ["\\№ 0", 3, "№ 3"],
    ["00-00", 1234, "12-34"],
    ["+7 (000) 000-00-00", 4951234567, "+7 (495) 123-45-67"],
    ["0.00E+00", 12345, "1.23E+04"],
    ["0.00E+00", 0.00012345, "1.23E-04"],
    ["0.0E-0", 99999, "1.0E5"],
    ["##0.0E+0", 12345, "12.3E+3"],
    ["##0.0E+0", 999999, "1.0E+6"],
    ["# ?/?", 2.3333333, "2 1/3"],
    ["# ?/?", 0.5, "1/2"],
    ["# ?/?", 4, "4"],
    ["?/8", 0.5, "4/8"],
    ["# ??/100", 1.25, "1 25/100"],
    ["# ?/?", -1.5, "-1 1/2"],
    ["0;(0)", -5, "(5)"],
    ["0;-0;-", 0, "-"],
    ["0;[Red]-0", -5, "-5"],
    [";;;", 5, ""],
    ["0;", -5, ""],
    ["[<100]0;[>=100]0.0", 150, "150.0"],
    ['[=1]"да";[=0]"нет";General', 1, "да"],
    ['[=1]"да";[=0]"нет";General', 0, "нет"],
    ['[=1]"да";[=0]"нет";General', -7, "-7"],
    ["[>=1000]0,;0", -5, "-5"],
    ["[$-419]0.0", 2, "2.0"],
    ["#,##0\\ [$₽-419]", 5, "5 ₽"],
    ['_-* #,##0.00\\ "₽"_-;\\-* #,##0.00\\ "₽"_-', -2, "-2.00 ₽"],
    ['General" шт."', 2.5, "2.5 шт."],
    ["@", 1.1, "1.1"],
    ['0.0;-0.0;0.0;"текст "@', 1, "1.0"],
  ])("%s of %d is «%s»", (code, number, shown) => {
    expect(show(code, number)).toBe(shown);
  });

  test("a text goes through the text section only", () => {
    expect(showText(readNumberFormat('"№ "@'), "5")).toBe("№ 5");
    expect(showText(readNumberFormat('0;0;0;@" г."'), "2023")).toBe("2023 г.");
    expect(showText(readNumberFormat("0.00"), "= 1")).toBe("= 1");
    expect(showText(readNumberFormat("dd.mm.yyyy;@"), "март")).toBe("март");
    expect(showText(readNumberFormat(";;;"), "тайна")).toBe("");
    expect(showText(readNumberFormat("0;-0;0;_-@_-"), " a ")).toBe(" a ");
    expect(showText(readNumberFormat('0;-0;0;_-"№ "@_)'), "5")).toBe("№ 5");
  });

  test("a hostile code is answered at once", () => {
    for (const part of ["[", '"', "0", "#,", "[h]", "m", "E+", "?/", ";", "\\"])
      expect(typeof show(part.repeat(200), 1234.5)).toBe("string");
    expect(show("0".repeat(100_000), 1)).toBe("1");
  });
});

describe("dates and times", () => {
  test.each<[code: string, serial: number, shown: string]>([
    [builtinFormat(14), 44986, "01.03.2023"],
    [builtinFormat(22), 44986.4375, "01.03.2023 10:30"],
    [builtinFormat(57), 44986, "01.03.2023"],
    ["dd/mm/yyyy", 44986, "01.03.2023"],
    ["d.m.yy", 44986, "1.3.23"],
    ["yyyy\\-mm\\-dd", 44986, "2023-03-01"],
    ["[$-419]d mmmm yyyy;@", 44986, "1 марта 2023"],
    ['[$-FC19]dd\\ mmmm\\ yyyy\\ "г."', 44986, "01 марта 2023 г."],
    ["[$-419]mmmm yyyy;@", 44986, "Март 2023"],
    ["mmm-yy", 45047, "май-23"],
    ["d mmm", 45047, "1 мая"],
    ["mmmmm", 44986, "М"],
    ["ddd dd.mm", 44986, "Ср 01.03"],
    ["dddd", 44986, "среда"],
    ["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", 44986, "1 марта 2023 г."],
    ["h:mm", 0.4375, "10:30"],
    ["hh:mm:ss", 0.999999, "00:00:00"],
    ["h:mm AM/PM", 0.75, "6:00 PM"],
    ["h:mm AM/PM", 0, "12:00 AM"],
    ["mm:ss.0", 0.0006966, "01:00.2"],
    ["[h]:mm", 1.5, "36:00"],
    ["[mm]:ss", 0.0423611111, "61:00"],
    ["h:mm:ss", 44986.50001157, "12:00:01"],
    ["dd.mm.yyyy", 60, "29.02.1900"],
    ["dd.mm.yyyy", 59, "28.02.1900"],
    ["dd.mm.yyyy", 61, "01.03.1900"],
    ["dd.mm.yyyy", 1, "01.01.1900"],
    ["dd.mm.yyyy", 0, "00.01.1900"],
    ["dd.mm.yyyy", 2958465, "31.12.9999"],
    ["dd.mm.yyyy", 2958466, "2958466"],
    ["dd.mm.yyyy", -1, "-1"],
  ])("%s of %d is «%s»", (code, serial, shown) => {
    expect(show(code, serial)).toBe(shown);
  });

  test("only a format with a day, a month or a year makes a date", () => {
    const isDate = (code: string): boolean =>
      showNumber(readNumberFormat(code), 44986.5, "1900").isDate;
    expect(["dd.mm", "mmmm yyyy", "d/m/yy h:mm"].map(isDate)).toEqual([
      true,
      true,
      true,
    ]);
    expect(
      ["h:mm", "[h]:mm", "mm:ss", "0.0", '"dd" 0', "[Red]0"].map(isDate),
    ).toEqual([false, false, false, false, false, false]);
  });

  test("both date systems, with the day that never was", () => {
    expect(serialDate(44986, "1900")).toEqual({ year: 2023, month: 3, day: 1 });
    expect(serialDate(43524, "1904")).toEqual({ year: 2023, month: 3, day: 1 });
    expect(serialDate(60, "1900")).toBeNull();
    expect(serialDate(0, "1900")).toBeNull();
    expect(serialDate(-1, "1904")).toBeNull();
    expect(serialDay(1, "1900")?.weekday).toBe(7);
    expect(serialDay(61, "1900")?.weekday).toBe(4);
  });
});
