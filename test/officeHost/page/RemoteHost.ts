import type { Anchor } from "../../../src/grid/Anchor";
import type {
  DocumentHost,
  Outcome,
  Snapshot,
} from "../../../src/grid/DocumentHost";
import type { Edit } from "../../../src/grid/Edit";
import type { OfficePage } from "../OfficePage";

/** Our host in a page of the browser, as a host for a test here. */
export class RemoteHost implements DocumentHost {
  private readonly page: OfficePage;

  private constructor(page: OfficePage) {
    this.page = page;
  }

  /** Opens the host once office.js is ready in the page. */
  static async of(page: OfficePage): Promise<RemoteHost> {
    const { frame } = page;
    await frame.waitForFunction(() => "hosts" in globalThis);
    await frame.evaluate(async () => {
      const shared = globalThis as unknown as Page;
      shared.opened = await shared.hosts.openHost();
    });
    return new RemoteHost(page);
  }

  read(): Promise<Outcome<Snapshot>> {
    return this.page.frame.evaluate(() =>
      (globalThis as unknown as Page).opened.read(),
    );
  }

  apply(edits: readonly Edit[]): Promise<Outcome<void>> {
    return this.page.frame.evaluate(
      (list) => (globalThis as unknown as Page).opened.apply(list),
      edits as Edit[],
    );
  }

  undo(): Promise<Outcome<void>> {
    return this.page.frame.evaluate(() =>
      (globalThis as unknown as Page).opened.undo(),
    );
  }

  resume(): Promise<Outcome<void>> {
    return this.page.frame.evaluate(
      () =>
        (globalThis as unknown as Page).opened.resume?.() ??
        Promise.reject(new Error("A host that cannot resume.")),
    );
  }

  reveal(at: Anchor): Promise<Outcome<void>> {
    return this.page.frame.evaluate(
      (place) => (globalThis as unknown as Page).opened.reveal(place),
      at,
    );
  }

  /** What changes is told of in the page alone. */
  onChange(): () => void {
    // The page may be closed before it has answered.
    const stop = this.page.frame
      .evaluateHandle(() =>
        (globalThis as unknown as Page).opened.onChange(() => undefined),
      )
      .catch(() => null);
    return () => {
      void stop
        .then((handle) =>
          handle?.evaluate((end) => {
            end();
          }),
        )
        .catch(() => undefined);
    };
  }
}

interface Page {
  readonly hosts: { openHost(): Promise<DocumentHost> };
  opened: DocumentHost;
}
