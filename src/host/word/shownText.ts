/**
 * A text as Word's API gives it, told as the grid tells it: a line break, a page break and a column break are `\n`,
 * special hyphens are those of Unicode, field codes and the marks of notes, pictures, comments and cells show nothing.
 */
export const shownText = (text: string): string =>
  text
    .replace(/\u0013[^\u0013-\u0015]*\u0014?/g, "")
    .replace(/\r\n?$/, "")
    .replace(/[\r\v\f\u000e]/g, "\n")
    .replace(/\u001e/g, "\u2011")
    .replace(/\u001f/g, "\u00ad")
    .replace(/[\u0001-\u0008\u0013-\u0015]/g, "");
