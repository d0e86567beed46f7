/** Markup left in a text, together with the blanks around it. Offsets are UTF-16. */
export interface Markup {
  readonly start: number;
  readonly end: number;
  /** What must stand there; null where only the author knows (a broken reference). */
  readonly right: string | null;
}

const TAGS =
  "p|br|div|span|b|i|u|s|em|strong|font|small|big|sup|sub|a|img|hr|h[1-6]|ul|ol|li|table|thead|tbody|tr|td|th|center|blockquote|pre|code|o:p|style|script|noindex";
const BLOCK = /^<\/?(?:p|br|div|h[1-6]|ul|ol|li|table|tr|blockquote|pre|hr)\b/i;

/** Attributes need an equals sign, so that «a <b и c> d» is no tag. */
const token = new RegExp(
  [
    `</?(?:${TAGS})(?:\\s+[a-z][\\w:-]*\\s*=[^<>]{0,500})?\\s*/?>`,
    "&(?:[a-z]{2,8}|#\\d{1,6}|#x[\\da-f]{1,5});",
    "\\[/?(?:bookmark|закладка|b|i|u|url|quote)(?:[:=]\\s?[^\\[\\]\\n]{0,80})?\\]",
    "\\*\\*(?=\\S)|(?<=\\S)\\*\\*",
    "(?:Ошибка! |Error! )(?:Источник ссылки не найден|Закладка не определена|Недопустимый объект гиперссылки|Reference source not found|Bookmark not defined)\\.?",
  ].join("|"),
  "giu",
);

const entities: Readonly<Record<string, string>> = {
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  shy: "",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  laquo: "«",
  raquo: "»",
  bdquo: "„",
  ldquo: "“",
  rdquo: "”",
  mdash: "—",
  ndash: "–",
  minus: "−",
  hellip: "…",
  sect: "§",
  bull: "•",
  middot: "·",
  deg: "°",
  numero: "№",
};

/** Tags, entities, bookmarks and marks of markdown that an editor has left, in order; neighbours are one. */
export function findMarkup(text: string): readonly Markup[] {
  if (!/[<&[*!]/.test(text)) return [];
  const found: Markup[] = [];
  let cluster: Token[] = [];
  const close = () => {
    const markup = readCluster(text, cluster);
    if (markup) found.push(markup);
    cluster = [];
  };
  for (const { index, 0: source } of text.matchAll(token)) {
    const read = readToken(source, index);
    if (!read) continue;
    const previous = cluster.at(-1);
    if (previous && text.slice(previous.end, index).trim() !== "") close();
    cluster.push(read);
  }
  close();
  return pairedMarks(text, found);
}

interface Token {
  readonly start: number;
  readonly end: number;
  /** A break of paragraphs, a piece of text, or what cannot be mended. */
  readonly gives: "break" | "broken" | { readonly text: string };
}

function readToken(source: string, start: number): Token | null {
  const end = start + source.length;
  if (source.startsWith("<"))
    return {
      start,
      end,
      gives: BLOCK.test(source) ? "break" : { text: "" },
    };
  if (source.startsWith("&")) {
    const character = entityText(source.slice(1, -1));
    return character === null
      ? null
      : { start, end, gives: { text: character } };
  }
  if (/^[а-яa-z]/i.test(source)) return { start, end, gives: "broken" };
  return { start, end, gives: { text: "" } };
}

function entityText(name: string): string | null {
  const [, hex, decimal] = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name) ?? [];
  const code = hex ? parseInt(hex, 16) : Number(decimal);
  if (hex ?? decimal)
    return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
  return entities[name.toLowerCase()] ?? null;
}

/** Neighbouring tokens with the blanks around them: one line end, one space or nothing comes in their place. */
function readCluster(text: string, tokens: readonly Token[]): Markup | null {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return null;
  if (tokens.some(({ gives }) => gives === "broken"))
    return { start: first.start, end: last.end, right: null };
  let start = first.start;
  let end = last.end;
  let right = "";
  let breaks = false;
  for (const [i, { gives, start: from }] of tokens.entries()) {
    right += text.slice(tokens[i - 1]?.end ?? from, from);
    if (gives === "break") breaks = true;
    else if (gives !== "broken") right += gives.text;
  }
  const words = right.trim();
  if (
    words === "" &&
    (breaks || right !== "" || /\s/.test(text[start - 1] ?? ""))
  ) {
    while (/\s/.test(text[start - 1] ?? "")) start--;
    while (/\s/.test(text[end] ?? "")) end++;
    breaks ||= text.slice(start, end).includes("\n");
    right = breaks ? "\n" : " ";
  }
  if (words === "" && (start === 0 || end === text.length)) right = "";
  return { start, end, right };
}

/** Asterisks count only in pairs: one pair alone may be a footnote's mark. */
function pairedMarks(
  text: string,
  found: readonly Markup[],
): readonly Markup[] {
  const asterisks = found.filter(({ start, end }) =>
    text.slice(start, end).includes("**"),
  );
  return asterisks.length === 1
    ? found.filter((markup) => markup !== asterisks[0])
    : found;
}
