/** Room around a page, in pixels. */
const MARGIN = 32;

/** In pixels, as the page's own style says: to measure it the whole document would be laid out a first time. */
function widthOf(page: HTMLElement): number {
  const points = /^([\d.]+)pt$/.exec(page.style.width)?.[1];
  return points === undefined ? page.offsetWidth : (Number(points) * 96) / 72;
}

/** Shrinks the pages drawn in a shadow root so that the widest fits the frame around it, and follows its size. */
export function fitWidth(host: HTMLElement): () => void {
  const fit = (): void => {
    const root = host.shadowRoot;
    const frame = host.parentElement;
    if (!root || !frame) return;
    let widest = 0;
    for (const page of root.querySelectorAll<HTMLElement>("section.docx"))
      widest = Math.max(widest, widthOf(page));
    const room = frame.clientWidth - MARGIN;
    const zoom = widest > 0 ? Math.min(1, Math.max(0.4, room / widest)) : 1;
    for (const wrapper of root.querySelectorAll<HTMLElement>(".docx-wrapper"))
      wrapper.style.setProperty("zoom", String(zoom));
  };
  const resized = new ResizeObserver(fit);
  if (host.parentElement) resized.observe(host.parentElement);
  const drawn = new MutationObserver(fit);
  if (host.shadowRoot) drawn.observe(host.shadowRoot, { childList: true });
  return () => {
    resized.disconnect();
    drawn.disconnect();
  };
}
