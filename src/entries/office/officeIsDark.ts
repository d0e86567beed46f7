/** Whether Office itself is drawn dark; null where it does not tell (an older Office, or one in a browser). */
export function officeIsDark(): boolean | null {
  const { officeTheme } = Office.context as {
    readonly officeTheme?: Partial<Office.OfficeTheme>;
  };
  return isDark(officeTheme?.bodyBackgroundColor ?? "");
}

/** `colour` as `#rrggbb`; null for anything else. Weighed as the eye sees it: ITU-R BT.601. */
export function isDark(colour: string): boolean | null {
  const [, ...parts] =
    /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})(?:[\da-f]{2})?$/i.exec(colour) ??
    [];
  if (parts.length === 0) return null;
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    Number.parseInt(part, 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
