/** How a text report looks: its width in characters, and how words of a kind stand out. */
export interface TextStyle {
  readonly width: number;
  readonly paint: (ink: Ink, text: string) => string;
}

export type Ink = "error" | "warning" | "info" | "good" | "strong" | "quiet";

/** For a file or a pipe. */
export const plainStyle: TextStyle = { width: 80, paint: (_, text) => text };

const codes: Readonly<Record<Ink, string>> = {
  error: "31",
  warning: "33",
  info: "36",
  good: "32",
  strong: "1",
  quiet: "2",
};

/** For a terminal that shows colours (ECMA-48, SGR). */
export const colouredStyle = (width: number): TextStyle => ({
  width,
  paint: (ink, text) => `\u001B[${codes[ink]}m${text}\u001B[0m`,
});
