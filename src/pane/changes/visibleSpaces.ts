const edges = /^[ \u00A0\t\n]+|[ \u00A0\t\n]+$|[ \u00A0\t]{2,}/g;

/** Spaces that a reader would overlook – at an edge, or several in a row – as marks: «␣», «→» for a tab, «¶». */
export const visibleSpaces = (text: string): string =>
  text.replace(edges, (spaces) =>
    spaces
      .replaceAll(/[ \u00A0]/g, "␣")
      .replaceAll("\t", "→")
      .replaceAll("\n", "¶\n"),
  );
