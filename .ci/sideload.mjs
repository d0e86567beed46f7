/**
 * For developers: `npm run sideload -- word|excel` makes the program on this computer know the built add-in and serves
 * its pages at the address of the manifest; `--remove` undoes it.
 */
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
} from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { servePages } from "./servePages.mjs";

const programs = {
  word: { name: "Word", container: "com.microsoft.Word" },
  excel: { name: "Excel", container: "com.microsoft.Excel" },
};

const root = path.resolve(import.meta.dirname ?? ".", "..");
const manifest = path.join(root, "dist/manifest.xml");
const certificates = path.join(homedir(), ".office-addin-dev-certs");

const say = (...lines) => process.stdout.write(`${lines.join("\n")}\n`);

function fail(...lines) {
  process.stderr.write(`${lines.join("\n")}\n`);
  process.exit(1);
}

/** Office on Windows opens the manifests named here: the name of a value is the add-in's id. */
const developerKey =
  "HKEY_CURRENT_USER\\SOFTWARE\\Microsoft\\Office\\16.0\\Wef\\Developer";

function onWindows({ name }, id, remove) {
  const args = remove
    ? ["delete", developerKey, "/v", id, "/f"]
    : ["add", developerKey, "/v", id, "/t", "REG_SZ", "/d", manifest, "/f"];
  const { status, stderr } = spawnSync("reg", args, { encoding: "utf8" });
  if (status !== 0) fail(`reg ${args.join(" ")}`, stderr ?? "");
  say(
    remove
      ? `Removed from the registry: ${developerKey}, ${id}. Restart Word and Excel.`
      : `Registered for Word and Excel. Start ${name}, open a document: Home → «План мероприятий».`,
  );
}

/** On a Mac each program looks into a folder of its own. */
function onMac({ name, container }, id, remove) {
  const folder = path.join(
    homedir(),
    `Library/Containers/${container}/Data/Documents/wef`,
  );
  const copy = path.join(folder, `${id}.manifest.xml`);
  if (remove) rmSync(copy, { force: true });
  else {
    mkdirSync(folder, { recursive: true });
    copyFileSync(manifest, copy);
  }
  say(
    remove
      ? `Removed: ${copy}. Restart ${name}.`
      : `Copied to ${copy}. Restart ${name}: Insert → My Add-ins (the arrow beside it).`,
  );
}

const onWeb = ({ name }) => {
  say(
    `There is no ${name} for this system. In ${name} on the web:`,
    "1. open a document and choose Home → Add-ins → More Add-ins → Upload My Add-in;",
    `2. choose ${manifest}.`,
    "It is forgotten with the browser's data.",
  );
};

/** Serves the pages where a trusted certificate is at hand; Office opens no others. */
async function serve(address) {
  const [key, cert] = ["localhost.key", "localhost.crt"].map((name) =>
    path.join(certificates, name),
  );
  if (!existsSync(key) || !existsSync(cert)) {
    say(
      "",
      `The pages have to be served at ${address} with a certificate that this computer trusts.`,
      "Make one with «npx office-addin-dev-certs install» and run this again,",
      "or serve the folder dist at that address yourself.",
    );
    return;
  }
  const tls = { key: readFileSync(key), cert: readFileSync(cert) };
  const port = Number(new URL(address).port || 443);
  say(`Pages: ${await servePages("dist", { port, tls })}`, "Stop: Ctrl+C");
}

const { values, positionals } = parseArgs({
  options: { remove: { type: "boolean", default: false } },
  allowPositionals: true,
});
const program = programs[positionals[0]];
if (!program || positionals.length > 1)
  fail("Say which program: npm run sideload -- word, or excel; --remove.");
process.chdir(root);
if (!existsSync(manifest))
  fail("There is no dist/manifest.xml yet: run «npm run build» first.");
const text = readFileSync(manifest, "utf8");
const id = /<Id>(.*?)<\/Id>/.exec(text)?.[1] ?? "";
const address = /<AppDomain>(.*?)<\/AppDomain>/.exec(text)?.[1] ?? "";
if (process.platform === "win32") onWindows(program, id, values.remove);
else if (process.platform === "darwin") onMac(program, id, values.remove);
else onWeb(program);
if (!values.remove && new URL(address).hostname === "localhost")
  await serve(address);
