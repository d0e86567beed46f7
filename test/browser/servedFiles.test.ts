import { oneStage } from "./support/sessions";

const stage = oneStage();

const ask = (address: string): Promise<Response> =>
  fetch(new URL(address, stage.current.addresses.server));

test("pages, icons and the manifest are served, each page with the policy that it states", async () => {
  for (const name of ["workbench.html", "pane.html", "verdict.html"]) {
    const answer = await ask(name);
    const page = await answer.text();
    const policy = answer.headers.get("content-security-policy") ?? "none";
    expect(page).toContain(policy);
    expect(answer.headers.get("cache-control")).toBe("no-cache");
  }
  const icon = await ask("assets/plan-32.png");
  expect([icon.status, icon.headers.get("content-type")]).toEqual([
    200,
    "image/png",
  ]);
  expect((await ask("manifest.xml")).status).toBe(200);
});

test.each([
  "%2e%2e/package.json",
  "..%2fpackage.json",
  "assets/%2e%2e/%2e%2e/README.md",
  "assets",
  "cli.cjs",
])("%s is not given", async (address) => {
  expect((await ask(`/${address}`)).status).toBe(404);
});
