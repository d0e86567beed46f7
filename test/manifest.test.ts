import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { XmlElement } from "@rgrove/parse-xml";
import { OfficeAddinManifest } from "office-addin-manifest";
import {
  all,
  attribute,
  children,
  manifestTree,
  named,
  only,
} from "./support/manifest";

const root = path.resolve(__dirname, "..");
const file = path.join(root, "manifest.xml");
const text = readFileSync(file, "utf8");
const app = manifestTree(text);
const overrides = only(app, "VersionOverrides");
const resources = only(overrides, "Resources");
const inOrder = (element: XmlElement) => children(element).map((c) => c.name);
const unique = (names: readonly string[]) => {
  expect(names).toEqual([...new Set(names)]);
};

/** MS-OWEMXML 2.2: elements of a type stand in the order of its sequence. */
test("elements stand in the order of the schema", () => {
  expect(attribute(app, "xsi:type")).toBe("TaskPaneApp");
  expect(inOrder(app)).toEqual([
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ]);
  expect(attribute(overrides, "xsi:type")).toBe("VersionOverridesV1_0");
  expect(inOrder(overrides)).toEqual(["Hosts", "Resources"]);
  expect(inOrder(resources)).toEqual([
    "bt:Images",
    "bt:Urls",
    "bt:ShortStrings",
    "bt:LongStrings",
  ]);
  for (const form of all(overrides).filter(
    ({ name }) => name === "DesktopFormFactor",
  ))
    expect(inOrder(form)).toEqual([
      "GetStarted",
      "FunctionFile",
      "ExtensionPoint",
    ]);
  for (const group of all(overrides).filter(({ name }) => name === "Group"))
    expect(inOrder(group)).toEqual(["Label", "Icon", "Control", "Control"]);
  for (const control of all(overrides).filter(({ name }) => name === "Control"))
    expect(inOrder(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
});

test("who it is: a GUID, a version of four numbers, texts within their lengths", () => {
  expect(only(app, "Id").text).toMatch(
    /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/,
  );
  expect(only(app, "Version").text).toMatch(/^[1-9]\d*(?:\.\d+){3}$/);
  expect(only(app, "DefaultLocale").text).toBe("ru-RU");
  expect(only(app, "Permissions").text).toBe("ReadWriteDocument");
  expect(only(app, "ProviderName").text.length).toBeLessThanOrEqual(125);
  const lengths: [XmlElement, number][] = [
    [only(app, "DisplayName"), 125],
    [only(app, "Description"), 250],
    ...named(only(resources, "bt:ShortStrings"), "bt:String").map(
      (one): [XmlElement, number] => [one, 125],
    ),
    ...named(only(resources, "bt:LongStrings"), "bt:String").map(
      (one): [XmlElement, number] => [one, 250],
    ),
  ];
  expect(lengths.length).toBeGreaterThan(7);
  for (const [element, most] of lengths) {
    const [english, another] = children(element);
    const said = attribute(element, "DefaultValue");
    expect(said).toMatch(/[а-яё]/i);
    expect(said.length).toBeLessThanOrEqual(most);
    expect(another).toBeUndefined();
    expect(english && attribute(english, "Locale")).toBe("en-US");
    const inEnglish = english ? attribute(english, "Value") : "";
    expect(inEnglish).toMatch(/^[^а-яё]+$/i);
    expect(inEnglish.length).toBeLessThanOrEqual(most);
  }
});

test("Word and Excel both in the base and in the overrides, with the same buttons, and no requirement that would hide it", () => {
  const hosts = ["Document", "Workbook"];
  const base = named(only(app, "Hosts"), "Host");
  expect(base.map((host) => attribute(host, "Name"))).toEqual(hosts);
  const ribbons = named(only(overrides, "Hosts"), "Host");
  expect(ribbons.map((host) => attribute(host, "xsi:type"))).toEqual(hosts);
  const said = ribbons.map((host) =>
    JSON.stringify(host).replaceAll(/PlanTable\.(?:Word|Excel)/g, "PlanTable"),
  );
  expect(said[0]?.replace('"Document"', '"Workbook"')).toBe(said[1]);
  expect(all(app).map(({ name }) => name)).not.toContain("Requirements");
});

test("identifiers are unique, references lead to resources, every resource is used", () => {
  const elements = all(overrides);
  unique(
    elements
      .filter(({ name }) => ["Group", "Control"].includes(name))
      .map((one) => attribute(one, "id")),
  );
  const ids = all(resources)
    .map((one) => attribute(one, "id"))
    .filter(Boolean);
  unique(ids);
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
  const kinds: Readonly<Record<string, string>> = {
    "bt:Image": "bt:Images",
    SourceLocation: "bt:Urls",
    FunctionFile: "bt:Urls",
    LearnMoreUrl: "bt:Urls",
    Label: "bt:ShortStrings",
    Title: "bt:ShortStrings",
    Description: "bt:LongStrings",
  };
  const used = elements.filter((one) => attribute(one, "resid") !== "");
  for (const one of used)
    expect(
      children(only(resources, kinds[one.name] ?? "")).map((resource) =>
        attribute(resource, "id"),
      ),
    ).toContain(attribute(one, "resid"));
  const references = new Set(used.map((one) => attribute(one, "resid")));
  expect([...references].sort()).toEqual([...ids].sort());
});

test("each icon is given in the sizes that Office asks for, and the pictures are of those sizes", () => {
  const sizeOf = (address: string): number => {
    const picture = path.join(root, "assets/icons", path.basename(address));
    expect(existsSync(picture)).toBe(true);
    const bytes = readFileSync(picture);
    expect(bytes.readUInt32BE(16)).toBe(bytes.readUInt32BE(20));
    return bytes.readUInt32BE(16);
  };
  expect(sizeOf(attribute(only(app, "IconUrl"), "DefaultValue"))).toBe(32);
  expect(
    sizeOf(attribute(only(app, "HighResolutionIconUrl"), "DefaultValue")),
  ).toBe(64);
  const addresses = new Map(
    named(only(resources, "bt:Images"), "bt:Image").map((image) => [
      attribute(image, "id"),
      attribute(image, "DefaultValue"),
    ]),
  );
  const icons = all(overrides).filter(({ name }) => name === "Icon");
  expect(icons).toHaveLength(6);
  for (const icon of icons) {
    const sizes = children(icon).map((image) => attribute(image, "size"));
    expect(sizes).toEqual(["16", "32", "64", "80"]);
    for (const image of children(icon))
      expect(sizeOf(addresses.get(attribute(image, "resid")) ?? "")).toBe(
        Number(attribute(image, "size")),
      );
  }
});

test("all addresses are https on one origin", () => {
  const addresses = [...text.matchAll(/"(https?:[^"]*)"/g)]
    .map(([, address = ""]) => address)
    .filter((address) => !/^http:\/\/(?:schemas\.|www\.w3\.org)/.test(address));
  expect(addresses.length).toBeGreaterThan(10);
  expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(
    new Set(["https://localhost:3000"]),
  );
  const [domain] = named(only(app, "AppDomains"), "AppDomain");
  expect(domain?.text).toBe("https://localhost:3000");
});

test("the buttons open the pane and call a function that the page of commands knows", () => {
  const actions = all(overrides).filter(({ name }) => name === "Action");
  expect(actions.map((action) => attribute(action, "xsi:type"))).toEqual([
    "ShowTaskpane",
    "ExecuteFunction",
    "ShowTaskpane",
    "ExecuteFunction",
  ]);
  const commands = readFileSync(
    path.join(root, "src/entries/commands.ts"),
    "utf8",
  );
  for (const action of actions.filter((_, at) => at % 2 === 1)) {
    const name = only(action, "FunctionName").text;
    expect(commands).toMatch(RegExp(`associate\\(\\s*"${name}"`));
  }
});

test("Microsoft's own reader understands it", async () => {
  const info = await OfficeAddinManifest.readManifestFile(file);
  expect(info).toMatchObject({
    id: only(app, "Id").text,
    defaultLocale: "ru-RU",
    officeAppType: "TaskPaneApp",
    hosts: ["Document", "Workbook"],
    permissions: "ReadWriteDocument",
  });
});
