import type { Grid } from "../../grid/Grid";
import { drawnNow } from "../../workbench/picture/otherWork";
import { Signal } from "../../workbench/Signal";

/** Milliseconds that listeners wait for a check at most. */
const PATIENCE = 150;

/**
 * Tells what was read last when the findings in it are on the screen: drawing a long document anew takes longer than
 * checking it, and whoever types looks at the findings.
 */
export class ReadingSignal {
  private readonly signal = new Signal<Grid>();
  private untold: Grid | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly listen = this.signal.listen;

  read(grid: Grid): void {
    this.untold = grid;
    clearTimeout(this.timer);
    this.timer = setTimeout(this.tell, PATIENCE);
  }

  /** What was read last has been checked, or will not be. */
  checked(): void {
    void drawnNow().then(this.tell);
  }

  private readonly tell = (): void => {
    clearTimeout(this.timer);
    const grid = this.untold;
    this.untold = null;
    if (grid) this.signal.tell(grid);
  };
}
