import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { Linter } from "eslint";

const dist = path.resolve(__dirname, "../../../dist");
const page = (name: string) => readFileSync(path.join(dist, name), "utf8");
const scripts = (html: string) =>
  [...html.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)].map(
    ([, attributes = "", text = ""]) => ({ attributes, text }),
  );
const guardOf = (name: string): string => {
  const inline = scripts(page(name)).filter(({ text }) => text !== "");
  expect(inline).toHaveLength(1);
  return inline[0]?.text ?? "";
};
const officePages = ["pane.html", "commands.html"];

test.each(officePages)(
  "%s allows its own scripts, office.js and the one inline script",
  (name) => {
    const hash = createHash("sha256").update(guardOf(name)).digest("base64");
    const [, policy = ""] =
      /Content-Security-Policy"?\s+content="([^"]*)"/.exec(page(name)) ?? [];
    expect(policy.split("; ")).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        `script-src 'self' https://appsforoffice.microsoft.com 'sha256-${hash}'`,
        "connect-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ]),
    );
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  },
);

test("office.js is asked for by the pages that Office opens and by no other", () => {
  const asking = readdirSync(dist).filter(
    (name) => name.endsWith(".html") && page(name).includes("office.js"),
  );
  expect(asking.sort()).toEqual([...officePages].sort());
});

interface Place {
  readonly agent: string;
  readonly old: boolean;
}

const places: Place[] = [
  {
    agent:
      "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; .NET4.0C; rv:11.0) like Gecko",
    old: true,
  },
  {
    agent: "Mozilla/4.0 (compatible; MSIE 8.0; Windows NT 6.1; Trident/4.0)",
    old: true,
  },
  {
    agent:
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/70.0.3538.102 Safari/537.36 Edge/18.19045",
    old: true,
  },
  {
    agent:
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0",
    old: false,
  },
  {
    agent:
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)",
    old: false,
  },
];

test.each(places)("an old engine is told: $agent", ({ agent, old }) => {
  const put: { innerHTML: string }[] = [];
  const root = {
    parentNode: {
      replaceChild: (shown: { innerHTML: string }) => put.push(shown),
    },
  };
  vm.runInNewContext(guardOf("pane.html"), {
    navigator: { userAgent: agent },
    document: {
      createElement: () => ({
        style: {},
        innerHTML: "",
        setAttribute: () => undefined,
      }),
      getElementById: () => root,
    },
  });
  expect(put).toHaveLength(old ? 1 : 0);
  if (old) expect(put[0]?.innerHTML).toContain("Документ не тронут");
});

test("what an old engine runs is written in its language", () => {
  const parsed = new Linter().verify(guardOf("pane.html"), {
    languageOptions: { ecmaVersion: 5, sourceType: "script" },
  });
  expect(parsed).toEqual([]);
  const newer = new Linter().verify("const a = () => 1;", {
    languageOptions: { ecmaVersion: 5, sourceType: "script" },
  });
  expect(newer).toHaveLength(1);
});
