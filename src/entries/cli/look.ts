import {
  colouredStyle,
  plainStyle,
  type TextStyle,
} from "../../report/TextStyle";

/** How the text for a person looks; plain data, so that workers can have it. */
export interface Look {
  readonly width: number;
  readonly colours: boolean;
}

export const plainLook: Look = { width: plainStyle.width, colours: false };

/** The terminal's own width within what reads well; colours unless NO_COLOR (no-color.org) or a dumb terminal forbids. */
export function terminalLook(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  env: Readonly<Record<string, string | undefined>>,
): Look {
  if (stream.isTTY !== true) return plainLook;
  return {
    width: Math.min(Math.max(stream.columns ?? 80, 40), 100),
    colours: !env["NO_COLOR"] && env["TERM"] !== "dumb",
  };
}

/** How a report is drawn for this terminal. */
export const styleOf = ({ width, colours }: Look): TextStyle =>
  colours ? colouredStyle(width) : { ...plainStyle, width };
