/** Long enough that typing a word or pasting a row is one change. */
const QUIET_MS = 1000;

/**
 * Makes of a program's many events one «look again»: events only say that something may have changed, so it is waited
 * until they end, and listeners are told only where `differs` finds the content to be another.
 */
export class ChangeWatch {
  private readonly listeners = new Set<() => void>();
  private readonly differs: () => Promise<boolean>;
  private readonly begin: () => void;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private begun = false;

  /** `begin` asks the program for its events; it is called once, for the first listener. */
  constructor(differs: () => Promise<boolean>, begin: () => void) {
    this.differs = differs;
    this.begin = begin;
  }

  /** Something may have changed. */
  readonly touch = (): void => {
    clearTimeout(this.timer);
    if (this.listeners.size > 0)
      this.timer = setTimeout(() => void this.look(), QUIET_MS);
  };

  /** Returns the unsubscriber. */
  listen(listener: () => void): () => void {
    if (!this.begun) {
      this.begun = true;
      this.begin();
    }
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) clearTimeout(this.timer);
    };
  }

  private async look(): Promise<void> {
    if (await this.differs()) for (const listener of this.listeners) listener();
  }
}
