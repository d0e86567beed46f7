/** Without the characters that XML 1.0 §2.2 does not allow (control characters, lone surrogates, U+FFFE, U+FFFF). */
export const withoutIllegalChars = (text: string): string =>
  text.replace(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    "",
  );
