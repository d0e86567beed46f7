/** Milliseconds that news of work under way wait for what comes of it: what is over in a moment is shown once. */
const newsMs = 100;

/** A state whose changes are told to listeners. */
export class Told<State> {
  state: State;
  private readonly listeners = new Set<() => void>();
  private news: ReturnType<typeof setTimeout> | undefined;

  constructor(state: State) {
    this.state = state;
  }

  /** Returns the unsubscriber. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  set(change: Partial<State>): void {
    this.setSoon(change);
    this.tell();
  }

  /** For what is told with what comes next, if that comes soon. */
  setSoon(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
    this.news ??= setTimeout(this.tell, newsMs);
  }

  /** Tells nothing more by itself. */
  close(): void {
    clearTimeout(this.news);
    this.news = undefined;
  }

  private readonly tell = (): void => {
    this.close();
    for (const listener of this.listeners) listener();
  };
}
