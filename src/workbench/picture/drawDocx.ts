import { markTable } from "./places";

/** Draws a .docx into `container`; parts of other formats are left out and links lead nowhere. */
export async function drawDocx(
  bytes: Uint8Array,
  container: HTMLElement,
): Promise<void> {
  const { renderAsync } = await import("docx-preview");
  const page = document.createElement("div");
  await renderAsync(bytes, page, page, {
    inWrapper: true,
    ignoreLastRenderedPageBreak: true,
    breakPages: false,
    renderAltChunks: false,
    renderChanges: false,
    renderComments: false,
    useBase64URL: true,
  });
  for (const link of page.querySelectorAll("a")) {
    link.removeAttribute("href");
    link.removeAttribute("target");
  }
  let table = 0;
  for (const element of page.querySelectorAll("table"))
    if (!element.parentElement?.closest("table")) markTable(element, table++);
  container.replaceChildren(page);
}
