import { builtinModules } from "node:module";
import boundaries from "eslint-plugin-boundaries";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Who may import whom: a room on the left may import the rooms on the right, and nothing else. */
const layers = {
  text: [],
  grid: ["text"],
  plan: ["text", "grid"],
  catalogue: ["text", "grid", "plan"],
  checks: ["text", "grid", "plan", "catalogue"],
  review: ["text", "grid", "plan", "catalogue", "checks"],
  drafting: ["text", "grid", "plan", "catalogue"],
  report: ["text", "grid", "plan", "review"],
  host: ["text", "grid"],
  pane: ["text", "grid", "plan", "catalogue", "review", "drafting", "report"],
  workbench: ["grid", "pane", "host"],
  entries: [
    "text",
    "grid",
    "plan",
    "catalogue",
    "checks",
    "review",
    "drafting",
    "report",
    "pane",
    "host",
    "workbench",
  ],
};

const code = ["src/**/*.{ts,tsx}"];
const entries = "src/entries/**";
const cyrillic = "[\\u0400-\\u04FF]";

/** Today is an argument everywhere; only an entry may ask the clock. */
const clock = [
  "NewExpression[callee.name='Date']",
  "CallExpression[callee.name='Date']",
  "MemberExpression[object.name='Date'][property.name='now']",
].map((selector) => ({ selector, message: "Today is passed in." }));

const russian = [
  `Literal[value=/${cyrillic}/]`,
  `Literal[regex.pattern=/${cyrillic}/]`,
  `TemplateElement[value.raw=/${cyrillic}/]`,
  `JSXText[value=/${cyrillic}/]`,
].map((selector) => ({
  selector,
  message: "Russian words live in lexicon.ts, strings.ts, checks and reports.",
}));

export default tseslint.config(
  { ignores: ["dist", "node_modules", "coverage"] },
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true },
      ],
    },
  },
  {
    files: code,
    plugins: { boundaries },
    settings: {
      "import/resolver": { node: { extensions: [".ts", ".tsx"] } },
      "boundaries/include": ["src/**/*", "test/**/*"],
      "boundaries/elements": Object.keys(layers).map((type) => ({
        type,
        pattern: `src/${type}`,
        partialMatch: false,
      })),
    },
    rules: {
      "boundaries/no-unknown-files": "error",
      "boundaries/no-unknown-dependencies": "error",
      "boundaries/dependencies": [
        "error",
        {
          default: "disallow",
          policies: Object.entries(layers).map(([type, others]) => ({
            from: { element: { type } },
            allow: { to: { element: { types: { anyOf: [type, ...others] } } } },
          })),
        },
      ],
      "no-restricted-imports": [
        "error",
        {
          paths: builtinModules,
          patterns: ["node:*"],
        },
      ],
    },
  },
  {
    files: ["src/entries/cli.ts", "src/entries/cli/**"],
    rules: { "no-restricted-imports": "off" },
  },
  {
    files: code,
    ignores: [entries],
    rules: { "no-restricted-syntax": ["error", ...clock] },
  },
  {
    files: code,
    ignores: [
      entries,
      "src/**/lexicon.ts",
      "src/**/strings.ts",
      "src/checks/**",
      "src/report/**",
      "src/catalogue/data/**",
    ],
    rules: { "no-restricted-syntax": ["error", ...clock, ...russian] },
  },
  {
    files: code,
    ignores: [
      entries,
      "src/host/office/**",
      "src/host/word/**",
      "src/host/excel/**",
    ],
    rules: { "no-restricted-globals": ["error", "Word", "Excel", "Office"] },
  },
  {
    files: ["src/pane/**", "src/workbench/**"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
    },
  },
  {
    files: ["src/host/word/**", "src/host/excel/**"],
    plugins: { "office-addins": officeAddins },
    rules: { "office-addins/no-context-sync-in-loop": "error" },
  },
);
