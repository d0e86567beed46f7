import { tableTexts } from "../plan/planTexts";
import type { Plan } from "../plan/Plan";
import { spacedDashes, yoLetters } from "./lexicon";

/** A text with the quotes, the dash and the «ё» of the plan it goes into; all else of it stays as it is. */
export function typedLike(plan: Plan): (text: string) => string {
  const written = tableTexts(plan)
    .map(({ text }) => text)
    .join("\n");
  const dash = mostUsed(written, spacedDashes);
  const straight = count(written, '"') > 0 && count(written, "«") === 0;
  const withoutYo =
    written.length > enoughLetters &&
    !written.includes(yoLetters.small) &&
    !written.includes(yoLetters.capital);
  return (text) => {
    let typed = text;
    if (straight) typed = typed.replace(/[«»]/g, '"');
    if (dash !== null)
      for (const other of spacedDashes) typed = typed.replaceAll(other, dash);
    return withoutYo
      ? typed
          .replaceAll(yoLetters.small, yoLetters.as.small)
          .replaceAll(yoLetters.capital, yoLetters.as.capital)
      : typed;
  };
}

/** In a shorter text the letter may only not have been needed. */
const enoughLetters = 2000;

const count = (text: string, part: string): number =>
  text.split(part).length - 1;

/** The one that stands most often in a text; null where none does. */
function mostUsed<Part extends string>(
  text: string,
  parts: readonly Part[],
): Part | null {
  const [first] = parts
    .map((part) => ({ part, times: count(text, part) }))
    .sort((a, b) => b.times - a.times);
  return first && first.times > 0 ? first.part : null;
}
