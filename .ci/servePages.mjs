/** A static server for the built pages, on the loopback address alone. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import path from "node:path";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".png": "image/png",
};

/** The policy that a page states in itself: the header says the same, also for scripts, since a worker has its own. */
async function policyOf(page) {
  const html = await readFile(page, "utf8").catch(() => "");
  return /Content-Security-Policy"?\s+content="([^"]*)"/.exec(html)?.[1];
}

/** The file that an address means; null outside of the folder. */
function fileAt(folder, pathname, page) {
  const root = path.resolve(folder);
  const name = pathname === "/" ? page : pathname.slice(1);
  // Names of our own files have no sign that would be written otherwise in an address.
  const file = /^[\w./-]+$/.test(name) ? path.resolve(root, name) : root;
  return file.startsWith(root + path.sep) ? file : null;
}

async function answer(folder, page, request) {
  if (request.method !== "GET" && request.method !== "HEAD")
    return { status: 405, headers: {}, content: "" };
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const file = fileAt(folder, pathname, page);
  const extension = path.extname(file ?? "");
  const type = types[extension];
  const content = file && type && (await readFile(file).catch(() => null));
  if (!content) return { status: 404, headers: {}, content: "" };
  const stated = extension === ".html" ? file : path.join(folder, page);
  const policy = await policyOf(stated);
  return {
    status: 200,
    headers: {
      "content-type": type,
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      ...(policy && { "content-security-policy": policy }),
    },
    content,
  };
}

/**
 * Serves the files of `folder`, `page` at the root; port 0 takes any free one; with `tls` (a key and a certificate) by
 * https. Gives the address.
 */
export function servePages(
  folder,
  { port = 0, page = "workbench.html", tls = null } = {},
) {
  const listener = (request, response) => {
    void answer(folder, page, request).then(({ status, headers, content }) => {
      response.writeHead(status, headers);
      response.end(request.method === "HEAD" ? "" : content);
    });
  };
  const server = tls
    ? createSecureServer(tls, listener)
    : createServer(listener);
  const address = tls ? "https://localhost" : "http://127.0.0.1";
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(port, "127.0.0.1", () => {
      resolve(`${address}:${server.address().port}/`);
    });
  });
}
