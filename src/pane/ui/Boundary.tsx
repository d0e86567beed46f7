import { Component, type ReactNode } from "react";

interface Broken {
  /** What the bug said; null while all is well. */
  readonly broken: string | null;
}

/** Keeps a bug in one view from taking the whole pane away: `fallback` is shown in its place until `of` changes. */
export class Boundary extends Component<
  {
    readonly of: unknown;
    readonly fallback: (message: string) => ReactNode;
    readonly children: ReactNode;
  },
  Broken
> {
  override state: Broken = { broken: null };

  static getDerivedStateFromError(error: unknown): Broken {
    const message = error instanceof Error ? error.message : String(error);
    return { broken: message };
  }

  override componentDidUpdate({ of }: Boundary["props"]): void {
    if (this.state.broken !== null && of !== this.props.of)
      this.setState({ broken: null });
  }

  override render(): ReactNode {
    const { broken } = this.state;
    return broken === null ? this.props.children : this.props.fallback(broken);
  }
}
