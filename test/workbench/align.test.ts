import { align } from "../../src/workbench/picture/align";

test.each<[string, string, string, (number | null)[]]>([
  ["the same", "a b c", "a b c", [0, 1, 2]],
  ["a drawn entry too many", "a b c", "a x b c", [0, 2, 3]],
  ["an entry that is not drawn", "a b c", "a c", [0, null, 1]],
  ["one drawn otherwise", "a b c", "a x c", [0, null, 2]],
  ["nothing drawn", "a b", "", [null, null]],
  ["equal entries", "a a b", "a a b", [0, 1, 2]],
  ["many not drawn", "a b b b b c", "a c", [0, null, null, null, null, 1]],
])("%s", (_, known, drawn, places) => {
  const words = (text: string) => (text === "" ? [] : text.split(" "));
  expect(align(words(known), words(drawn))).toEqual(places);
});

test("entries without words are paired only in their places", () => {
  expect(align(["", "a", ""], ["", "a", ""])).toEqual([0, 1, 2]);
  expect(align(["a", "", "b"], ["a", "b"])).toEqual([0, null, 1]);
});
