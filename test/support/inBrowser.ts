import "@testing-library/jest-dom";

// Nothing is laid out in jsdom: a list is told its window's size, and its lines theirs.
Object.defineProperties(HTMLElement.prototype, {
  clientWidth: { get: () => 360 },
  clientHeight: { get: () => 600 },
  offsetHeight: { get: () => 80 },
  scrollTo: { value: () => undefined },
});

class NoObserver {
  observe(): void {
    return;
  }
  unobserve(): void {
    return;
  }
  disconnect(): void {
    return;
  }
}

Object.assign(globalThis, {
  ResizeObserver: NoObserver,
  matchMedia: () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
});

beforeEach(() => {
  localStorage.clear();
  localStorage.setItem("plan-table.first-use", "1");
});
