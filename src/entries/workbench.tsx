import { createRoot } from "react-dom/client";
import type { Anchor } from "../grid/Anchor";
import { FileHost } from "../host/FileHost";
import { openOffice } from "../host/openOffice";
import { review } from "../review/review";
import type { OpenedDocument, WorkbenchServices } from "../workbench/services";
import { Workbench } from "../workbench/Workbench";
import { failureText } from "./cli/ReadFailure";

let openings = 0;

const services: WorkbenchServices = {
  sample: () => Promise.resolve(null),
  async open(file) {
    const opened = openOffice(new Uint8Array(await file.arrayBuffer()));
    if (!opened.ok)
      return {
        ok: false,
        message: `${file.name}: ${failureText(opened.failure)}`,
      };
    const revealed = new Set<(at: Anchor) => void>();
    const written = new Set<() => void>();
    const host = new FileHost(opened.value, (at) => {
      for (const listener of revealed) listener(at);
    });
    const now = new Date();
    const document: OpenedDocument = {
      key: ++openings,
      name: file.name,
      bytes: () => host.file.toBytes(),
      grid: () => host.file.grid,
      onReveal: (listener) => {
        revealed.add(listener);
        return () => revealed.delete(listener);
      },
      onWritten: (listener) => {
        written.add(listener);
        return () => written.delete(listener);
      },
      select: () => undefined,
      services: {
        documentName: file.name,
        host,
        state: {
          load: () => Promise.resolve(null),
          save: () => Promise.resolve({ ok: true, value: undefined }),
        },
        today: {
          year: now.getFullYear(),
          month: now.getMonth() + 1,
          day: now.getDate(),
        },
        runReview: (grid, options) => Promise.resolve(review(grid, options)),
        saveFile: () => Promise.resolve(),
      },
    };
    return { ok: true, value: document };
  },
  save: () => Promise.resolve(true),
};

const root = document.querySelector("#root");
if (root) createRoot(root).render(<Workbench services={services} />);
