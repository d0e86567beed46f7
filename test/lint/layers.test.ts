import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

interface Snippet {
  readonly file: string;
  readonly code: string;
}

/** Rules reported for each snippet, all linted in one process. */
function lint(snippets: readonly Snippet[]): readonly string[][] {
  const output = execFileSync(
    process.execPath,
    [path.join(__dirname, "lintSnippets.mjs")],
    { cwd: root, encoding: "utf8", input: JSON.stringify(snippets) },
  );
  return JSON.parse(output) as string[][];
}

/** Imports the first module that a room has, from another room. */
function crossing(from: string, to: string): Snippet {
  const module = readdirSync(path.join(root, "src", to), {
    recursive: true,
    encoding: "utf8",
  })
    .filter((file) => /\.tsx?$/.test(file))
    .sort()[0];
  if (!module) throw new Error(`src/${to} is empty`);
  const specifier = module.replaceAll(path.sep, "/").replace(/\.tsx?$/, "");
  return {
    file: `src/${from}/snippet.ts`,
    code: `import * as it from "../${to}/${specifier}"; export { it };`,
  };
}

const forbidden = [
  ["text", "grid"],
  ["grid", "plan"],
  ["grid", "host"],
  ["plan", "checks"],
  ["plan", "host"],
  ["checks", "review"],
  ["checks", "host"],
  ["review", "report"],
  ["review", "host"],
  ["report", "checks"],
  ["report", "host"],
  ["report", "entries"],
  ["host", "plan"],
  ["host", "checks"],
  ["host", "entries"],
] as const;

const allowed = [
  ["grid", "text"],
  ["plan", "grid"],
  ["checks", "plan"],
  ["review", "checks"],
  ["report", "review"],
  ["host", "grid"],
  ["entries", "host"],
  ["entries", "report"],
] as const;

const cases: readonly (Snippet & { readonly rule: string | null })[] = [
  ...forbidden.map(([from, to]) => ({
    ...crossing(from, to),
    rule: "boundaries/dependencies",
  })),
  ...allowed.map(([from, to]) => ({ ...crossing(from, to), rule: null })),
  {
    file: "src/snippet.ts",
    code: "export const one = 1;",
    rule: "boundaries/no-unknown-files",
  },
  {
    file: "src/shed/snippet.ts",
    code: "export const one = 1;",
    rule: "boundaries/no-unknown-files",
  },
  {
    file: "src/text/snippet.ts",
    code: 'import * as it from "../../test/lint/layers.test"; export { it };',
    rule: "boundaries/no-unknown-dependencies",
  },
  ...["node:fs", "fs", "node:fs/promises"].map((module) => ({
    file: "src/host/snippet.ts",
    code: `import * as it from "${module}"; export { it };`,
    rule: "no-restricted-imports",
  })),
  {
    file: "src/entries/pane.ts",
    code: 'import * as it from "node:fs"; export { it };',
    rule: "no-restricted-imports",
  },
  {
    file: "src/entries/cli/snippet.ts",
    code: 'import * as it from "node:fs"; export { it };',
    rule: null,
  },
  ...["new Date()", "Date()", "Date.now()"].map((now) => ({
    file: "src/checks/snippet.ts",
    code: `export const now = ${now};`,
    rule: "no-restricted-syntax",
  })),
  {
    file: "src/entries/snippet.ts",
    code: "export const now = new Date();",
    rule: null,
  },
  ...['"слово"', "/слово/", "`слово ${1}`"].flatMap((russian) => [
    {
      file: "src/plan/snippet.ts",
      code: `export const word = ${russian};`,
      rule: "no-restricted-syntax",
    },
    {
      file: "src/plan/deadline/lexicon.ts",
      code: `export const word = ${russian};`,
      rule: null,
    },
  ]),
  {
    file: "src/pane/Snippet.tsx",
    code: "export const Snippet = () => <p>слово</p>;",
    rule: "no-restricted-syntax",
  },
  ...["Word", "Excel", "Office"].map((global) => ({
    file: "src/host/snippet.ts",
    code: `export const it = ${global};`,
    rule: "no-restricted-globals",
  })),
  {
    file: "src/host/word/snippet.ts",
    code: "export const it = Word;",
    rule: null,
  },
  {
    file: "src/host/word/snippet.ts",
    code: "export async function run(context, ranges) { for (const range of ranges) { range.load(); await context.sync(); } }",
    rule: "office-addins/no-context-sync-in-loop",
  },
];

const results = lint(cases);

test.each(cases.map((snippet, index) => ({ ...snippet, index })))(
  "$file: $code → $rule",
  ({ rule, index }) => {
    expect(results[index]).toEqual(rule === null ? [] : [rule]);
  },
);
