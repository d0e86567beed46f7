import type { Level } from "../catalogue/StandardMeasure";
import type { Anchor } from "../grid/Anchor";
import type { Plan, Reading } from "../plan/Plan";
import { fold } from "../text/normalise";
import {
  municipalSign,
  regionalOffice,
  regionalSign,
  schoolParty,
  schoolSign,
} from "./lexicon";

/** How far below its first line an approval stamp or an appendix mark names its office. */
const markLines = 5;

/** Whose plan it is, from its heading; null where the heading does not say. */
export function planLevel(
  { heading, paragraphs, note }: Reading,
  plan: Plan | null,
): Level | null {
  const { act, appendix, approval } = heading;
  const below = (at: Anchor | undefined): string[] =>
    at?.kind === "paragraph"
      ? paragraphs
          .slice(at.paragraph, at.paragraph + markLines)
          .map(({ text }) => text)
      : at
        ? [at.quote]
        : [];
  const offices = [
    act?.issuer?.value ?? "",
    ...below(approval?.at),
    ...below(appendix?.at),
  ];
  const titles = [
    plan?.title?.value ?? note?.title?.value ?? "",
    act?.title?.value ?? "",
  ];
  const office = fold(offices.join("\n"));
  const title = fold(titles.join("\n"));
  if (schoolSign.test(title) || schoolSign.test(office)) return "school";
  if (regionalOffice.test(office)) return "region";
  const whole = `${office}\n${title}`;
  if (municipalSign.test(whole)) return "municipality";
  return regionalSign.test(whole) ? "region" : null;
}

/** Whose plan it seems to be by those who answer for it; null where none of them tells. */
export function likelyLevel({ measures }: Plan): Level | null {
  let ofSchool = 0;
  let others = 0;
  for (const { responsible } of measures)
    for (const { text } of responsible?.parties ?? [])
      if (schoolParty.test(fold(text))) ofSchool++;
      else if (municipalSign.test(fold(text))) others++;
  if (ofSchool === others) return null;
  return ofSchool > others ? "school" : "municipality";
}
