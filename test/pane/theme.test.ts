import {
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const src = path.resolve(__dirname, "../../src");
const css = readFileSync(path.join(src, "pane/theme.module.css"), "utf8");

/** Variables set in a rule. */
function variablesOf(selector: string): Map<string, string> {
  const rule = new RegExp(`^\\.${selector} \\{([^}]*)\\}`, "m").exec(css)?.[1];
  return new Map(
    [...(rule ?? "").matchAll(/--(\w+):\s*([^;]+);/g)].map(
      ([, name = "", value = ""]) => [name, plain(value)],
    ),
  );
}

/** However the formatter broke the lines. */
const plain = (value: string): string =>
  value
    .replace(/\s+/g, " ")
    .replace(/["']/g, "'")
    .replace(/\.0+\b|(\.\d*[1-9])0+\b/g, "$1")
    .toLowerCase();

const common = variablesOf("theme");
const used = new Set(
  readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".module.css"))
    .flatMap((file) => [
      ...readFileSync(path.join(src, file), "utf8").matchAll(/var\(--(\w+)/g),
    ])
    .map(([, name = ""]) => name),
);

describe.each([
  ["light", webLightTheme],
  ["dark", webDarkTheme],
  ["contrast", teamsHighContrastTheme],
])("theme %s", (name, theme) => {
  const variables = new Map([...common, ...variablesOf(name)]);

  test("has Fluent's values", () => {
    expect(variables.size).toBeGreaterThan(50);
    const fluent = theme as unknown as Readonly<
      Record<string, string | number>
    >;
    for (const [variable, value] of variables)
      expect([variable, value]).toEqual([
        variable,
        plain(String(fluent[variable])),
      ]);
  });

  test("has every variable that the styles use", () => {
    expect([...used].filter((one) => !variables.has(one))).toEqual([]);
  });
});
