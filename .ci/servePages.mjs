/** A static server for the built pages, on the loopback address alone. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
};

/** The policy that a page states in itself: the header says the same, also for scripts, since a worker has its own. */
async function policyOf(page) {
  const html = await readFile(page, "utf8").catch(() => "");
  return /Content-Security-Policy"?\s+content="([^"]*)"/.exec(html)?.[1];
}

async function answer(folder, page, request) {
  if (request.method !== "GET" && request.method !== "HEAD")
    return { status: 405, headers: {}, content: "" };
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  // One folder without folders in it: a name is all that an address may tell.
  const name = pathname === "/" ? page : path.basename(pathname);
  const type = types[path.extname(name)];
  const content =
    type && pathname.lastIndexOf("/") === 0
      ? await readFile(path.join(folder, name)).catch(() => null)
      : null;
  if (!content) return { status: 404, headers: {}, content: "" };
  const policy = await policyOf(path.join(folder, page));
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

/** Serves the files of `folder`, `page` at the root; port 0 takes any free one. Gives the address. */
export function servePages(folder, port = 0, page = "workbench.html") {
  const server = createServer((request, response) => {
    void answer(folder, page, request).then(({ status, headers, content }) => {
      response.writeHead(status, headers);
      response.end(request.method === "HEAD" ? "" : content);
    });
  });
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(port, "127.0.0.1", () => {
      resolve(`http://127.0.0.1:${server.address().port}/`);
    });
  });
}
