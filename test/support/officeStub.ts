/** What is asked of Office in a test without the simulated one. */
export interface OfficeStub {
  readonly host: string | null;
  /** Sets that are there, as «WordApi 1.3». */
  readonly sets: readonly string[];
  readonly platform: string;
  readonly ui: object;
}

/** Puts an `Office` into this window that says what it is told to say. */
export function stubOffice(stub: Partial<OfficeStub> = {}): void {
  const { host = "Word", sets = [], platform = "PC", ui = {} } = stub;
  Object.assign(globalThis, {
    Office: {
      onReady: () => Promise.resolve({ host, platform }),
      PlatformType: { Mac: "Mac", PC: "PC" },
      AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
      EventType: { DialogEventReceived: "dialogEventReceived" },
      context: {
        platform,
        ui,
        requirements: {
          isSetSupported: (set: string, version: string) =>
            sets.includes(`${set} ${version}`),
        },
      },
    },
  });
}

/** Takes away what the stub put. */
export function leaveOffice(): void {
  for (const name of ["Office", "Word", "Excel"])
    Reflect.deleteProperty(globalThis, name);
}
