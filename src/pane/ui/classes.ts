/** The class names that are given, in one attribute. */
export const classes = (...names: readonly (string | undefined)[]): string =>
  names.filter((name) => name !== undefined).join(" ");
