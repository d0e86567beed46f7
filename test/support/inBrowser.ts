import "@testing-library/jest-dom";
import { TextDecoder, TextEncoder } from "node:util";
import { MessageChannel } from "node:worker_threads";

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
  TextDecoder,
  TextEncoder,
  MessageChannel,
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

// jsdom has no Blob.prototype.arrayBuffer.
Object.defineProperty(Blob.prototype, "arrayBuffer", {
  value(this: Blob): Promise<ArrayBuffer> {
    return new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => {
        resolve(reader.result as ArrayBuffer);
      };
      reader.onerror = () => {
        reject(reader.error ?? new Error("unreadable"));
      };
      reader.readAsArrayBuffer(this);
    });
  },
});
