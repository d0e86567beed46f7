import boundaries from "eslint-plugin-boundaries";
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

const cyrillic = "[\\u0400-\\u04FF]";

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
    files: ["src/**/*.{ts,tsx}"],
    plugins: { boundaries },
    settings: {
      "import/resolver": { node: { extensions: [".ts", ".tsx"] } },
      "boundaries/include": ["src/**/*"],
      "boundaries/elements": Object.keys(layers).map((type) => ({
        type,
        pattern: `src/${type}`,
      })),
    },
    rules: {
      "boundaries/dependencies": [
        "error",
        {
          default: "disallow",
          rules: Object.entries(layers).map(([from, to]) => ({
            from: { type: from },
            allow: { to: { type: [from, ...to] } },
          })),
        },
      ],
      "no-restricted-globals": ["error", "Word", "Excel", "Office"],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/entries/**"],
    rules: {
      "no-restricted-imports": ["error", { patterns: ["node:*"] }],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date']",
          message: "Today is passed in.",
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: "Today is passed in.",
        },
      ],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: [
      "src/**/lexicon.ts",
      "src/**/strings.ts",
      "src/checks/**",
      "src/report/**",
      "src/catalogue/data/**",
      "src/entries/**",
    ],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date']",
          message: "Today is passed in.",
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: "Today is passed in.",
        },
        {
          selector: `Literal[value=/${cyrillic}/]`,
          message:
            "Russian words live in lexicon.ts, strings.ts, checks and reports.",
        },
        {
          selector: `Literal[regex.pattern=/${cyrillic}/]`,
          message:
            "Russian words live in lexicon.ts, strings.ts, checks and reports.",
        },
        {
          selector: `TemplateElement[value.raw=/${cyrillic}/]`,
          message:
            "Russian words live in lexicon.ts, strings.ts, checks and reports.",
        },
      ],
    },
  },
);
