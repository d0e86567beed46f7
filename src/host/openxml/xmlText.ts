const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Text with XML's own entities and character references resolved; any other `&…;` stays as typed. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&([a-z]{2,4}|#\d{1,7}|#x[\da-fA-F]{1,6});/g,
    (all, ref: string) => {
      if (!ref.startsWith("#")) return NAMED.get(ref) ?? all;
      const code = ref.startsWith("#x")
        ? parseInt(ref.slice(2), 16)
        : parseInt(ref.slice(1), 10);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}

/** Text as XML character data or as a double-quoted attribute's value. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"\r]/g, (char) => ESCAPES[char] ?? char);

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};
