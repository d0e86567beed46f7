import { HostError, type HostObject, type Scalar } from "../HostObject";
import { type Element, ensureChild } from "./Element";
import { atomsOf } from "./paragraphText";
import type { Span } from "./Span";
import { paragraphsOfSpan, stretchIn } from "./Span";
import type { WordModel } from "./WordModel";

/** The look of all that a span covers: what differs within it is null, or `""` for words. */
export function fontObject(model: WordModel, span: () => Span): HostObject {
  const toggle = (name: string): Scalar =>
    scalar(
      name,
      (found) =>
        found !== null &&
        !["0", "false", "off"].includes(found.get("w:val") ?? ""),
      (value) => (value === true ? {} : { "w:val": "0" }),
      null,
    );
  const scalar = (
    name: string,
    read: (found: Element | null) => unknown,
    write: (value: unknown) => Readonly<Record<string, string>> | null,
    mixed: unknown,
  ): Scalar => ({
    get: () => {
      const values = looks(model, span(), name).map(read);
      return values.every((one) => one === values[0]) ? values[0] : mixed;
    },
    set: (value) => {
      const attributes = write(value);
      const targets = formatsOf(model, span());
      for (const format of targets) {
        format.child(name)?.remove();
        if (attributes) format.append(format.make(name, attributes));
      }
    },
  });
  return {
    type: "Font",
    scalars: {
      Name: scalar(
        "w:rFonts",
        (found) => found?.get("w:ascii") ?? "",
        (value) => ({
          "w:ascii": String(value),
          "w:hAnsi": String(value),
          "w:cs": String(value),
        }),
        "",
      ),
      Size: scalar(
        "w:sz",
        (found) => Number(found?.get("w:val") ?? 20) / 2,
        (value) => {
          if (typeof value !== "number" || value <= 0)
            throw new HostError("InvalidArgument");
          return { "w:val": String(Math.round(value * 2)) };
        },
        null,
      ),
      Bold: toggle("w:b"),
      Italic: toggle("w:i"),
      StrikeThrough: toggle("w:strike"),
      Color: scalar(
        "w:color",
        (found) => {
          const value = found?.get("w:val") ?? "auto";
          return value === "auto" ? "#000000" : `#${value}`;
        },
        (value) => ({ "w:val": String(value).replace("#", "") }),
        "",
      ),
      HighlightColor: scalar(
        "w:highlight",
        (found) => found?.get("w:val") ?? null,
        (value) => (typeof value === "string" ? { "w:val": value } : null),
        "",
      ),
      Underline: scalar(
        "w:u",
        (found) => (found?.get("w:val") === "single" ? "Single" : "None"),
        (value) => ({ "w:val": value === "Single" ? "single" : "none" }),
        "Mixed",
      ),
    },
  };
}

/** The property of each run, and of each empty paragraph. */
function looks(
  model: WordModel,
  span: Span,
  name: string,
): readonly (Element | null)[] {
  return paragraphsOfSpan(span).flatMap((paragraph) => {
    const { start, end } = stretchIn(span, paragraph);
    const runs = new Set(
      atomsOf(paragraph)
        .slice(start, Math.max(end, start + 1))
        .map(({ run }) => run),
    );
    return (runs.size > 0 ? [...runs] : [null]).map((run) =>
      model.formats.property(name, run, paragraph),
    );
  });
}

/** The `w:rPr` of each run, and of the mark of each empty paragraph, made where there is none. */
function formatsOf(model: WordModel, span: Span): readonly Element[] {
  return paragraphsOfSpan(span).flatMap((paragraph) => {
    model.beforeChange(paragraph);
    const { start, end } = stretchIn(span, paragraph);
    const runs = new Set(
      atomsOf(paragraph)
        .slice(start, end)
        .map(({ run }) => run),
    );
    return runs.size > 0
      ? [...runs].map((run) => ensureChild(run, "w:rPr"))
      : [
          ensureChild(ensureChild(paragraph, "w:pPr"), "w:rPr", [
            "w:pStyle",
            "w:jc",
            "w:spacing",
            "w:ind",
            "w:numPr",
          ]),
        ];
  });
}
