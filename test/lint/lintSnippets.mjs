/** Lints snippets with the project's own settings: stdin `[{file, code}]`, stdout `[[rule, …], …]`. */
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";

const eslint = new ESLint({
  // The snippets are in no TypeScript project; the rules looked at need no types.
  overrideConfig: [tseslint.configs.disableTypeChecked],
});
let input = "";
for await (const chunk of process.stdin) input += chunk;
const rules = [];
for (const { file, code } of JSON.parse(input)) {
  const [result] = await eslint.lintText(code, { filePath: file });
  rules.push(result.messages.map(({ ruleId }) => ruleId ?? "syntax"));
}
process.stdout.write(JSON.stringify(rules));
