interface Running {
  readonly stop: AbortController;
  readonly renewable: boolean;
}

/** Does works one after another: what writes is never cut by what reads. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();
  private running: Running | null = null;
  private readonly ended: (stopped: boolean) => void;
  private readonly crashed: (error: unknown) => void;

  /** `ended` hears of each work that was not given up; `crashed` of exceptions other than a stop. */
  constructor(
    ended: (stopped: boolean) => void,
    crashed: (error: unknown) => void,
  ) {
    this.ended = ended;
    this.crashed = crashed;
  }

  /** Begins the work when all before it are done; settles when it ends, however it ends. */
  take(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    return this.add(work, false);
  }

  /** The same for a work that may be given up for another of its kind. */
  takeRenewable(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    return this.add(work, true);
  }

  /** Stops the work under way at the next moment where it may be. */
  stop(): void {
    this.running?.stop.abort();
  }

  /** Gives up the work under way where another of its kind comes; `ended` does not hear of it. */
  renew(): void {
    if (!this.running?.renewable) return;
    this.running.stop.abort();
    this.running = null;
  }

  private add(
    work: (signal: AbortSignal) => Promise<void>,
    renewable: boolean,
  ): Promise<void> {
    const result = this.last.then(async () => {
      const running: Running = { stop: new AbortController(), renewable };
      const { signal } = running.stop;
      this.running = running;
      try {
        await work(signal);
      } catch (error) {
        if (!signal.aborted) this.crashed(error);
      }
      if (this.running !== running) return;
      this.running = null;
      this.ended(signal.aborted);
    });
    this.last = result;
    return result;
  }
}
