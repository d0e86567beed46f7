/**
 * The same function of a text with its answers kept from one work to the next, for a document that changes little
 * between them. Texts of about `room` letters are kept, those asked for lately before others.
 */
export function recalled<Value>(
  read: (text: string) => Value,
  room = 2_000_000,
): (text: string) => Value {
  let recent = new Map<string, Value>();
  let earlier = recent;
  let used = 0;
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const value = earlier.get(text) ?? read(text);
    used += text.length + 1;
    if (used > room / 2) {
      earlier = recent;
      recent = new Map();
      used = text.length;
    }
    recent.set(text, value);
    return value;
  };
}
