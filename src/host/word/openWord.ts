import type { DocumentHost } from "../../grid/DocumentHost";
import type { DocumentState } from "../../grid/DocumentState";
import { SettingsState } from "../office/SettingsState";
import { followSelection } from "./followEvents";
import { type SelectedRow, selectedRow } from "./selectedRow";
import { wordRefusals } from "./strings";
import { wordError } from "./wordFailure";
import { WordHost } from "./WordHost";

/** The cursor that runs through the text has stopped. */
const QUIET_MS = 250;

/** The document that Word has open, with all that a pane needs of it. */
export function openWord(): {
  readonly host: DocumentHost;
  readonly state: DocumentState;
  readonly onSelectedRow: (listener: (row: SelectedRow) => void) => () => void;
} {
  const host = new WordHost();
  return {
    host,
    state: new SettingsState("planTable.review", wordRefusals),
    onSelectedRow: (listener) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const tell = async (): Promise<void> => {
        const grid = host.lastGrid;
        if (!grid) return;
        try {
          const row = await Word.run((context) => selectedRow(context, grid));
          // The place that the pane itself has shown is no choice of the user's.
          if (row && !host.isShowing(row)) listener(row);
        } catch (error) {
          // A busy Word tells of the next move.
          wordError(error);
        }
      };
      const stop = followSelection(() => {
        clearTimeout(timer);
        timer = setTimeout(() => void tell(), QUIET_MS);
      });
      return () => {
        clearTimeout(timer);
        stop();
      };
    },
  };
}
