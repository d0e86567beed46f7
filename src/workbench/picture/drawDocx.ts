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
  const { parseAsync, renderDocument } = await import("docx-preview");
  const page = document.createElement("div");
  const styles = document.createElement("div");
  const options = {
    ignoreLastRenderedPageBreak: true,
    breakPages: false,
    ignoreFonts: true,
    renderAltChunks: false,
    renderChanges: false,
    renderComments: false,
    useBase64URL: true,
  };
  const parsed = (await parseAsync(bytes, options)) as ImageLoading;
  leaveOutAbsentImages(parsed);
  await otherWork();
  for (const node of await renderDocument(parsed, options))
    (node.nodeName === "STYLE" ? styles : page).append(node);
  await otherWork();
  disarm(page);
  await otherWork();
  const own = document.createElement("style");
  own.textContent = pageStyle;
  root.replaceChildren(styles, own, page);
}

/** A large document is drawn in steps of which each takes long enough: the user may press a key between them. */
export const otherWork = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** The library gives `null` for a picture that is not in the file, and the browser takes it for an address. */
function leaveOutAbsentImages(parsed: ImageLoading): void {
  const nothing = "data:,";
  const loadDocumentImage = parsed.loadDocumentImage.bind(parsed);
  const loadNumberingImage = parsed.loadNumberingImage.bind(parsed);
  parsed.loadDocumentImage = async (...ofImage) =>
    (await loadDocumentImage(...ofImage)) ?? nothing;
  parsed.loadNumberingImage = async (id) =>
    (await loadNumberingImage(id)) ?? nothing;
}

interface ImageLoading {
  loadDocumentImage(id: string, part: unknown): Promise<string | null>;
  loadNumberingImage(id: string): Promise<string | null>;
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
