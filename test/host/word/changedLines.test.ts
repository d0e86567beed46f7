import fc from "fast-check";
import { textChanges } from "../../../src/host/textChanges";
import { changedLines, statesOf } from "../../../src/host/word/changedLines";

const told = (lines: string[], text: string): string[] => {
  const changes = textChanges(0, lines.join("\n"), text);
  return changedLines(lines, changes).map((one) =>
    one.kind === "set"
      ? `${one.line}: ${one.text}`
      : one.kind === "insert"
        ? `${one.where} ${one.line}: ${one.texts.join("/")}`
        : `-${one.line}`,
  );
};

describe("the least that is done to paragraphs", () => {
  test.each<[string, string[], string, string[]]>([
    ["nothing", ["а", "б"], "а\nб", []],
    ["one of several is rewritten", ["а", "б", "в"], "а\nх\nв", ["1: х"]],
    ["an empty cell is filled", [""], "а", ["0: а"]],
    ["an empty cell gets two", [""], "а\nб", ["0: а", "After 0: б"]],
    ["one is added after", ["а"], "а\nб\nв", ["After 0: б/в"]],
    ["one is added before", ["а"], "б\nа", ["Before 0: б"]],
    ["one is added between", ["а", "в"], "а\nб\nв", ["After 0: б"]],
    ["one is split", ["аб"], "а\nб", ["0: а", "After 0: б"]],
    ["the first goes", ["а", "б"], "б", ["-0"]],
    [
      "the last goes: it stays with the other's text",
      ["а", "б"],
      "а",
      ["1: а", "-0"],
    ],
    ["two are joined", ["а", "б"], "аб", ["1: аб", "-0"]],
    ["all text goes", ["а", "б"], "", ["1: ", "-0"]],
  ])("%s", (_, lines, text, expected) => {
    expect(told(lines, text)).toEqual(expected);
  });

  test("ends with the wanted text, for any lines and any changes", () => {
    const line = fc.stringMatching(/^[аб\n ]{0,4}$/);
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 4 }),
        fc.stringMatching(/^[абв\n ]{0,8}$/),
        fc.nat(),
        fc.nat(),
        (lines, typed, one, other) => {
          const whole = lines.join("\n");
          const [start = 0, end = 0] = [one, other]
            .map((at) => at % (whole.length + 1))
            .sort((a, b) => a - b);
          const changes = textChanges(start, whole.slice(start, end), typed);
          const found = changedLines(lines, changes);
          const states = statesOf(lines, found);
          expect(states.at(-1)).toBe(
            whole.slice(0, start) + typed + whole.slice(end),
          );
          expect(found).not.toContainEqual({
            kind: "remove",
            line: lines.length - 1,
          });
          for (const change of found)
            if (change.kind === "set") {
              const before = lines[change.line] ?? "";
              let made = "";
              let at = 0;
              for (const { start, end, text } of change.changes) {
                made += before.slice(at, start) + text;
                at = end;
              }
              expect(made + before.slice(at)).toBe(change.text);
            }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
