/** Tells its listeners what has happened. */
export class Signal<T> {
  private readonly listeners = new Set<(value: T) => void>();

  /** Returns the unsubscriber. */
  readonly listen = (listener: (value: T) => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly tell = (value: T): void => {
    for (const listener of this.listeners) listener(value);
  };
}
