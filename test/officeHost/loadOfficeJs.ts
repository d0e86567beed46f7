import "../support/webGlobals";
import { readFileSync } from "node:fs";
import path from "node:path";
import { OFFICE_JS, officeJsFolder } from "./officeJs";
import type { OfficeHost } from "./OfficeHost";

let current: OfficeHost | null = null;
let isPrepared = false;
/** What the office.js of the host before listens with: it must not hear the next one's messages. */
const listeners: EventListenerOrEventListenerObject[] = [];

/**
 * Starts the real office.js in this jsdom window, inside the simulated Office; done anew for each host, so that
 * every test has the Office it wants. The globals `Office`, `Word` and `Excel` are office.js's own. The test file
 * begins with `@jest-environment jsdom` and `@jest-environment-options {"url": "https://add-in.test/"}`.
 */
export async function loadOfficeJs(host: OfficeHost): Promise<void> {
  if (location.protocol !== "https:")
    throw new Error("office.js wants an https page: see loadOfficeJs.");
  current = host;
  prepare();
  host.attach(location.origin, (text) => {
    setTimeout(() => {
      if (current !== host) return;
      window.dispatchEvent(
        new MessageEvent("message", {
          origin: location.origin,
          source: window,
          data: text,
        }),
      );
    }, 0);
  });
  for (const listener of listeners.splice(0))
    window.removeEventListener("message", listener);
  sessionStorage.clear();
  History.prototype.replaceState.call(
    history,
    null,
    "",
    `/?${host.query}#&_serializer_version=1&_xdm_Info=${host.xdmInfo}`,
  );
  for (const name of ["Office", "OSF", "Microsoft", "Word", "Excel"])
    Reflect.deleteProperty(globalThis, name);
  await new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.addEventListener("load", resolve);
    script.addEventListener("error", reject);
    script.src = OFFICE_JS;
    document.head.append(script);
  });
  await Office.onReady();
}

/** The ways out of the window: messages go to the host, scripts come from the package. */
function prepare(): void {
  if (isPrepared) return;
  isPrepared = true;
  Object.defineProperty(document, "domain", { value: location.hostname });
  window.postMessage = (text: unknown) => {
    void current?.receive(String(text));
  };
  const listen = window.addEventListener.bind(window);
  window.addEventListener = (...given: Parameters<typeof listen>) => {
    if (given[0] === "message") listeners.push(given[1]);
    listen(...given);
  };
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes)
        if (node instanceof HTMLScriptElement && node.src !== "")
          runScript(node);
  }).observe(document, { childList: true, subtree: true });
}

function runScript(script: HTMLScriptElement): void {
  const file = path.join(
    officeJsFolder,
    script.src.slice(OFFICE_JS.length - "office.js".length),
  );
  let source: string;
  try {
    source = readFileSync(file, "utf8");
  } catch {
    script.dispatchEvent(new Event("error"));
    return;
  }
  window.eval(source);
  script.dispatchEvent(new Event("load"));
}
