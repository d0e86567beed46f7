import "@testing-library/jest-dom";
import { TextDecoder, TextEncoder } from "node:util";
import { setImmediate } from "node:timers";

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

/** Tells its first port in the next turn; an open port of Node's own would keep the tests' process running for ever. */
class NextTurnChannel {
  readonly port1: { onmessage: (() => void) | null; close(): void } = {
    onmessage: null,
    close: () => undefined,
  };
  readonly port2 = {
    postMessage: () => {
      setImmediate(() => {
        this.port1.onmessage?.();
      });
    },
  };
}

Object.assign(globalThis, {
  TextDecoder,
  TextEncoder,
  MessageChannel: NextTurnChannel,
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
