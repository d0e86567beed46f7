/** A large document is drawn in steps of which each takes long enough: the user may press a key between them. */
export const otherWork = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** What was added is on the screen; in a window that nobody sees nothing is drawn, and then a while has passed. */
export const drawnNow = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
  });
