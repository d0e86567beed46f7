import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(__dirname, "../../..");

/** What the build makes of `--env`: its own module, which jest cannot load. */
function build(env: Readonly<Record<string, string>>) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      "--input-type=module",
      "--eval",
      `import { officeBuild } from "./.ci/officeBuild.mjs";
       const { script, sources, files } = officeBuild(process.cwd(), ${JSON.stringify(env)});
       const all = files();
       const manifest = all.find(([name]) => name === "manifest.xml")[1];
       console.log(JSON.stringify({ script, sources, manifest, names: all.map(([name]) => name) }));`,
    ],
    { cwd: root, encoding: "utf8", maxBuffer: 10_000_000 },
  );
  return {
    status,
    stderr,
    made: (status === 0 ? JSON.parse(stdout) : null) as {
      readonly script: string;
      readonly sources: readonly string[];
      readonly manifest: string;
      readonly names: readonly string[];
    },
  };
}

test("the manifest gets the address of the server, a folder in it too", () => {
  for (const origin of [
    "https://addins.example.ru",
    "https://example.ru:8443/plans/",
  ]) {
    const { manifest, names } = build({ origin }).made;
    const base = origin.replace(/\/$/, "");
    expect(manifest).toContain(`DefaultValue="${base}/pane.html"`);
    expect(manifest).not.toContain("localhost");
    expect(manifest).toContain(
      `<AppDomain>${new URL(origin).origin}</AppDomain>`,
    );
    expect(names).toContain("assets/plan-32.png");
  }
});

test("office.js comes from Microsoft, or whole from one's own server", () => {
  expect(build({}).made).toMatchObject({
    script: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    sources: ["https://appsforoffice.microsoft.com"],
  });
  const { script, sources, names } = build({ office: "self" }).made;
  expect({ script, sources }).toEqual({
    script: "office/office.js",
    sources: [],
  });
  expect(names).toEqual(
    expect.arrayContaining([
      "office/office.js",
      "office/o15apptofilemappingtable.js",
      "office/word-win32-16.01.js",
      "office/excel-win32-16.01.js",
      "office/ru-ru/office_strings.js",
    ]),
  );
});

test.each([
  [{ origin: "http://example.ru" }, "by https only"],
  [{ origin: "example.ru" }, "this is no address"],
  [{ origin: "https://example.ru/?a=1" }, "will not do"],
  [{ origin: 'https://example.ru/"><x' }, "will not do"],
  [{ office: "local" }, "only «cdn»"],
])("%j is refused in words", (env, words) => {
  const { status, stderr } = build(env);
  expect(status).not.toBe(0);
  expect(stderr).toContain(words);
});
