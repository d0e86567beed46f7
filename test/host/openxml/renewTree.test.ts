import fc from "fast-check";
import { renewTree } from "../../../src/host/openxml/renewTree";
import { parseXml, type XmlElement } from "../../../src/host/openxml/xml";

function parsed(text: string): XmlElement {
  const outcome = parseXml(text);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value.root;
}

/** All that a tree tells: names, places and what stands there. */
const told = (element: XmlElement): unknown => [
  element.name,
  element.start,
  element.nameEnd,
  element.openEnd,
  element.closeStart,
  element.end,
  element.document.text.slice(element.start, element.end),
  [...element.scope.prefixes],
  element.parent?.start ?? null,
  element.children.map((child) =>
    child.kind === "text" ? [child.start, child.end, child.cdata] : told(child),
  ),
];

const paragraphs = (...texts: string[]): string =>
  `<b xmlns:x="urn:x"><t a="1"/>${texts.map((text) => `<r><p x:k="v">${text}</p></r>`).join("<s/>")}</b>`;

test.each([
  ["a word", ["one", "two"], ["one", "twenty two"]],
  ["shorter and longer", ["one", "two", "three"], ["o", "two", "thirty-three"]],
  ["elements inside", ["<w/>one", "two"], ["<w>x</w><v/>one", "two"]],
  ["all of it gone", ["one", "two"], ["", "two"]],
  ["an element of the same name inside", ["<p>in</p>one"], ["<p>i</p>one"]],
  ["nothing at all", ["one"], ["one"]],
  ["as long as before", ["one", "two"], ["eno", "owt"]],
])("%s: the tree becomes that of the other text", (_, before, after) => {
  const root = parsed(paragraphs(...before));
  const kept = root.children[0];
  const text = paragraphs(...after);
  const renewed = renewTree(root, text, "p");
  const changed = before.filter((one, place) => one !== after[place]);
  expect(renewed).toHaveLength(changed.length);
  expect(told(root)).toEqual(told(parsed(text)));
  expect(root.children[0]).toBe(kept);
  for (const { before: old, now } of renewed ?? []) {
    expect(old.document.text.slice(old.start, old.end)).not.toBe(
      text.slice(now.start, now.end),
    );
    expect(old.name).toBe("p");
  }
});

test.each([
  ["a word outside", "<b><p>one</p>two</b>", "<b><p>one</p>three</b>"],
  [
    "an attribute of the parent",
    '<b a="1"><p>one</p></b>',
    '<b a="2"><p>one</p></b>',
  ],
  ["one more", "<b><p>one</p></b>", "<b><p>one</p><p>two</p></b>"],
  ["one less", "<b><p>one</p><p>two</p></b>", "<b><p>two</p></b>"],
  ["another name", "<b><p>one</p></b>", "<b><q>one</q></b>"],
  ["broken", "<b><p>one</p></b>", "<b><p>one<x></p></b>"],
  ["cut off", "<b><p>one</p></b>", "<b><p>one"],
  ["more behind", "<b><p>one</p></b>", "<b><p>one</p></b> "],
])("%s: told apart", (_, before, after) => {
  expect(renewTree(parsed(before), after, "p")).toBeNull();
});

test("whatever changes, a renewed tree is that of its text", () => {
  const piece = fc.constantFrom("a", "бв", "<w/>", "<v>c</v>", "&amp;", "<p/>");
  const text = fc.array(fc.array(piece, { maxLength: 4 }), {
    minLength: 1,
    maxLength: 6,
  });
  let renewed = 0;
  fc.assert(
    fc.property(text, text, (before, after) => {
      const now = paragraphs(...after.map((one) => one.join("")));
      const root = parsed(paragraphs(...before.map((one) => one.join(""))));
      if (!renewTree(root, now, "p")) return;
      renewed++;
      expect(told(root)).toEqual(told(parsed(now)));
    }),
    { numRuns: 1000 },
  );
  expect(renewed).toBeGreaterThan(100);
});
