import type { CheckFacts } from "../review/review";
import { drawingLines } from "./checkTexts";
import { severityWords } from "./words";

const fixWords = {
  safe: "исправляется сама командой `fix`",
  suggested: "предлагается исправление на выбор",
} as const;

/** The user's list of all checks (Markdown), made from the checks themselves. */
export const checksMarkdown = (checks: readonly CheckFacts[]): string =>
  `# Проверки

Всего проверок: ${String(checks.length)}. Ошибка мешает подписанию, предупреждение требует взгляда, совет можно и не выполнять. В примерах «⟦ ⟧» стоят вокруг слов, которые будут найдены; \`<\` — ячейка объединена с левой, \`^\` — с верхней.

Эта страница составлена программой: \`plan-table checks --markdown\`.
${checks.map(section).join("")}`;

function section({
  id,
  severity,
  fix,
  title,
  rationale,
  source,
  examples,
}: CheckFacts): string {
  const [example] = examples;
  const facts = [
    severityWords[severity],
    ...(fix ? [fixWords[fix]] : []),
    ...(source === undefined
      ? []
      : [`основание: ${source.replace(/\.$/, "")}`]),
  ];
  return `
## ${id}

**${title}.** ${rationale}

${facts.join("; ")}.
${example ? `\n\`\`\`text\n${drawingLines(example.bad).join("\n")}\n\`\`\`\n\nПравильно:\n\n\`\`\`text\n${drawingLines(example.good).join("\n")}\n\`\`\`\n` : ""}`;
}
