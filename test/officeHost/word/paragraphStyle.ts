import { HostError, type Scalar } from "../HostObject";
import { ensureChild } from "./Element";
import { paragraphsOfSpan, type Span } from "./Span";
import type { WordModel } from "./WordModel";

/** The paragraph style by its name, `""` where the paragraphs differ in it. */
export function paragraphStyle(
  model: WordModel,
  span: () => Span,
): Record<"Style" | "StyleBuiltIn", Scalar> {
  const get = (): string => {
    const names = paragraphsOfSpan(span()).map((paragraph) =>
      model.formats.nameOf(paragraph.child("w:pPr")?.val("w:pStyle") ?? null),
    );
    return names.every((name) => name === names[0]) ? (names[0] ?? "") : "";
  };
  const set = (value: unknown): void => {
    const name = String(value);
    const id = model.formats.idOf(name);
    if (id === null && name !== "Normal")
      throw new HostError("InvalidArgument");
    for (const paragraph of paragraphsOfSpan(span())) {
      model.beforeChange(paragraph);
      const properties = ensureChild(paragraph, "w:pPr");
      properties.child("w:pStyle")?.remove();
      if (id !== null)
        properties.insert(0, properties.make("w:pStyle", { "w:val": id }));
    }
  };
  return {
    Style: { get, set },
    StyleBuiltIn: {
      get: () => (get() === "Normal" ? "Normal" : "Other"),
      set,
    },
  };
}
