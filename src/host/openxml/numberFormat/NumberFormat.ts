/** A number format (ECMA-376 part 1, 18.8.31) taken apart: one to four sections. */
export interface NumberFormat {
  readonly sections: readonly FormatSection[];
}

export interface FormatSection {
  readonly kind: "general" | "number" | "fraction" | "date" | "text";
  /** «[>=100]»; null where the section's place decides. */
  readonly condition: Condition | null;
  readonly tokens: readonly FormatToken[];
}

export interface Condition {
  readonly sign: "<" | "<=" | "=" | "<>" | ">=" | ">";
  readonly than: number;
}

export type FormatToken =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "digit"; readonly pad: "0" | "" | " " }
  | { readonly kind: "point" }
  | { readonly kind: "comma" }
  | { readonly kind: "percent" }
  | { readonly kind: "slash" }
  | { readonly kind: "exponent"; readonly plus: boolean }
  | { readonly kind: "general" }
  /** «@». */
  | { readonly kind: "text" }
  | DateToken;

export type DateToken =
  | {
      readonly kind: "date";
      readonly unit: "year" | "month" | "day" | "hour" | "minute" | "second";
      readonly length: number;
    }
  /** «[h]»: hours, minutes or seconds in all. */
  | {
      readonly kind: "elapsed";
      readonly unit: "hour" | "minute" | "second";
      readonly length: number;
    }
  | { readonly kind: "half-day" }
  /** «.00» after the seconds. */
  | { readonly kind: "second-fraction"; readonly length: number };
