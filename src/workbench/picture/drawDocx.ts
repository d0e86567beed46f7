import pageStyle from "./page.css";

/** Links lead nowhere and nothing is fetched: what the file brings is pictures in its own parts, drawn from its bytes. */
const SAFE_SOURCE = /^(?:data:image\/|blob:)/i;

/**
 * Draws a .docx under `root`, a shadow root, so that the styles and names in the file reach nothing else. Parts of
 * other formats and embedded fonts are left out. What was drawn before stays until the new picture is ready.
 */
export async function drawDocx(
  bytes: Uint8Array,
  root: ShadowRoot,
): Promise<void> {
  const { renderAsync } = await import("docx-preview");
  const page = document.createElement("div");
  const styles = document.createElement("div");
  await renderAsync(bytes, page, styles, {
    ignoreLastRenderedPageBreak: true,
    breakPages: false,
    ignoreFonts: true,
    renderAltChunks: false,
    renderChanges: false,
    renderComments: false,
    useBase64URL: true,
  });
  disarm(page);
  const own = document.createElement("style");
  own.textContent = pageStyle;
  root.replaceChildren(styles, own, page);
}

/** The page's policy already forbids whatever this takes away; where a browser knows none, this stands alone. */
function disarm(page: HTMLElement): void {
  for (const element of page.querySelectorAll("iframe, object, embed, script"))
    element.remove();
  for (const element of page.querySelectorAll("*"))
    for (const { name, value } of [...element.attributes])
      if (
        name.startsWith("on") ||
        name === "target" ||
        (/^(?:src|srcset|srcdoc|(?:xlink:)?href)$/.test(name) &&
          !(element.localName !== "a" && SAFE_SOURCE.test(value)))
      )
        element.removeAttribute(name);
}
