import type { DocxParts } from "./docxParts";
import { drawnNow, otherWork } from "./otherWork";
import pageStyle from "./page.css";

/** Links lead nowhere and nothing is fetched: what the file brings is pictures in its own parts, drawn from its bytes. */
const SAFE_SOURCE = /^(?:data:image\/|blob:)/i;

/** In a picture that takes the place of another one, until it is ready: laid out, but not to be seen. */
const HIDDEN = "position: absolute; inset: 0 0 auto; z-index: -1; opacity: 0";

const options = {
  ignoreLastRenderedPageBreak: true,
  breakPages: false,
  ignoreFonts: true,
  renderAltChunks: false,
  renderChanges: false,
  renderComments: false,
  useBase64URL: true,
};

/** A whole .docx, and the parts to draw it by where it is long. */
export interface DocxToDraw {
  readonly bytes: Uint8Array;
  readonly parts: DocxParts | null;
}

/**
 * Draws a .docx under `root`, a shadow root, so that the styles and names in the file reach nothing else. Parts of
 * other formats and embedded fonts are left out. Long tables grow row by row, with other work of the page between;
 * what was drawn before stays until the new picture is ready. `onShown` is called as soon as something can be seen.
 */
export async function drawDocx(
  { bytes, parts }: DocxToDraw,
  root: ShadowRoot,
  isOver: () => boolean,
  onShown: () => void,
): Promise<void> {
  const whole = parts && (await drawPart(parts.first));
  const tables = whole ? tablesIn(whole.page) : [];
  const inParts = parts?.tables === tables.length ? parts : null;
  const { page, styles } = inParts && whole ? whole : await drawPart(bytes);
  const own = document.createElement("style");
  own.textContent = pageStyle;
  const before = [...root.children];
  if (before.length > 0) page.style.cssText = HIDDEN;
  root.append(styles, own, page);
  if (before.length === 0) onShown();
  for (const { table, document } of inParts?.later ?? []) {
    await drawnNow();
    if (isOver()) return;
    const [more] = tablesIn((await drawPart(document)).page);
    tables[table]?.append(...(more?.rows ?? []));
  }
  await drawnNow();
  for (const old of before) old.remove();
  page.removeAttribute("style");
  onShown();
}

/** A document's page and styles, harmless and not yet in any document. */
async function drawPart(
  bytes: Uint8Array,
): Promise<{ readonly page: HTMLElement; readonly styles: HTMLElement }> {
  const { parseAsync, renderDocument } = await import("docx-preview");
  const page = document.createElement("div");
  const styles = document.createElement("div");
  const parsed = (await parseAsync(bytes, options)) as ImageLoading;
  leaveOutAbsentImages(parsed);
  await otherWork();
  for (const node of await renderDocument(parsed, options))
    (node.nodeName === "STYLE" ? styles : page).append(node);
  await otherWork();
  disarm(page);
  return { page, styles };
}

/** Tables of the text itself, without those inside of them. */
const tablesIn = (page: HTMLElement): readonly HTMLTableElement[] =>
  [...page.querySelectorAll<HTMLTableElement>("article table")].filter(
    (table) => !table.parentElement?.closest("table"),
  );

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
