/** The text of an XML part (XML 1.0 appendix F: byte order mark, then the declaration, then UTF-8); null where the bytes are not in that encoding. */
export function decodeXml(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-8 without a byte order mark; the declaration is made to say so. */
export function encodeXml(text: string): Uint8Array {
  return new TextEncoder().encode(
    text.replace(
      /^(<\?xml[^>]{0,80}?\sencoding\s*=\s*)(?:"[^">]{0,40}"|'[^'>]{0,40}')/,
      (all, before: string) => (/utf-?8/i.test(all) ? all : `${before}"UTF-8"`),
    ),
  );
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, 120));
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)/.exec(
    head,
  )?.[1];
  return declared && !/^utf-?16/i.test(declared) ? declared : "utf-8";
}
