import type { FindingGroup } from "../../report/places";
import type { Review } from "../../review/review";
import type { Finding } from "../../review/Finding";

/** Groups findings by what is wrong, in the registry's order of severity as the list has it. */
export function groupByCheck(
  findings: readonly Finding[],
  { checks }: Review,
): readonly FindingGroup[] {
  const titles = new Map(checks.map(({ id, title }) => [id, title]));
  const groups = new Map<string, FindingGroup & { findings: Finding[] }>();
  for (const finding of findings) {
    const group = groups.get(finding.check);
    if (group) group.findings.push(finding);
    else
      groups.set(finding.check, {
        title: titles.get(finding.check) ?? finding.check,
        place: null,
        findings: [finding],
      });
  }
  return [...groups.values()];
}
