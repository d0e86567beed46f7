/** Where a sync fails: before anything of it is done, after all of it is done, or when `action` of it is due. */
type Moment = "before" | "after" | { readonly action: number };

export interface Fault {
  readonly code: string;
  readonly message?: string;
}

interface Planned {
  readonly moment: Moment;
  readonly fault: Fault;
}

/** What is to go wrong between add-in and application, told in syncs counted from now. */
export class Faults {
  /** Every sync waits this many milliseconds before it is carried out. */
  delay = 0;
  /** Called before each sync is carried out: another person's edit between two syncs, for one. */
  betweenSyncs: ((sync: number) => void) | null = null;
  private count = 0;
  private readonly planned = new Map<number, Planned>();

  /** The `nth` sync from now, 1 for the next, fails with this code. */
  failSync(
    nth: number,
    moment: Moment = "before",
    fault: Fault = { code: "GeneralException" },
  ): void {
    this.planned.set(this.count + nth, { moment, fault });
  }

  /** Nothing of what was planned happens any more. */
  clear(): void {
    this.planned.clear();
    this.delay = 0;
    this.betweenSyncs = null;
  }

  /** What is planned for the sync that begins now. */
  async begin(): Promise<Planned | null> {
    const number = ++this.count;
    if (this.delay > 0)
      await new Promise((resolve) => setTimeout(resolve, this.delay));
    this.betweenSyncs?.(number);
    return this.planned.get(number) ?? null;
  }
}
