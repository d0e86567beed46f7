import { readFileSync } from "node:fs";
import path from "node:path";
import { filesOf } from "./EmitFiles.mjs";

/** Where the library is taken from unless it is kept on one's own server. */
const CDN = "https://appsforoffice.microsoft.com";

/** The address that stands in `manifest.xml` while the add-in is being written. */
const DEVELOPMENT = "https://localhost:3000";

/**
 * What `--env` says of Office: `office=cdn|self` is where office.js comes from, `origin=https://…` where the pages
 * will stand. Throws in words where it cannot be so.
 */
export function officeBuild(root, env) {
  const source = env.office ?? "cdn";
  if (source !== "cdn" && source !== "self")
    throw new Error(
      `--env office=${source}: only «cdn» (Microsoft's server) and «self» (a copy beside the pages) are known.`,
    );
  const own = source === "self";
  const base = baseAddress(env.origin ?? DEVELOPMENT);
  const library = path.join(root, "node_modules/@microsoft/office-js");
  return {
    script: own ? "office/office.js" : `${CDN}/lib/1/hosted/office.js`,
    /** What the policy of a page with office.js allows besides. */
    sources: own ? [] : [CDN],
    /** What tells an old engine; a browser hashes it with its line ends made one. */
    guard: readFileSync(
      path.join(root, "src/entries/office/oldEngine.js"),
      "utf8",
    ).replaceAll("\r\n", "\n"),
    files: () => [
      [
        "manifest.xml",
        readFileSync(path.join(root, "manifest.xml"), "utf8")
          .replace(
            `<AppDomain>${DEVELOPMENT}<`,
            `<AppDomain>${new URL(base).origin}<`,
          )
          .replaceAll(DEVELOPMENT, base),
      ],
      ...filesOf(path.join(root, "assets/icons"), "assets"),
      ...(own
        ? [
            ...filesOf(path.join(library, "dist"), "office"),
            [
              "office/LICENSE.md",
              readFileSync(path.join(library, "LICENSE.md")),
            ],
          ]
        : []),
    ],
  };
}

/** The address of the folder with the pages, without a slash at the end. */
function baseAddress(text) {
  const refuse = (why) => {
    throw new Error(
      `--env origin=${text}: ${why}. Give the address of the server with the pages, for example https://addins.example.ru or https://example.ru/plan-table.`,
    );
  };
  if (!URL.canParse(text)) refuse("this is no address");
  const { protocol, origin, pathname, search, hash, username } = new URL(text);
  if (protocol !== "https:") refuse("Office opens add-ins by https only");
  if (search || hash || username || /[^\w./:-]/.test(text))
    refuse("an address with «?», «#», «@» or other unusual signs will not do");
  return origin + pathname.replace(/\/+$/, "");
}
