import "./inBrowser";
import { configure, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Grid } from "../../src/grid/Grid";
import { Pane } from "../../src/pane/Pane";
import type { PaneServices } from "../../src/pane/services";
import { paneServices } from "./paneServices";

// Views come in when they are asked for, which takes its time in the first test.
configure({ asyncUtilTimeout: 5000 });

/** The pane over a drawn document, with its first check done. */
export async function openPane(
  drawing: string | Grid,
  changes: Partial<PaneServices> = {},
) {
  const services = paneServices(drawing, changes);
  const user = userEvent.setup();
  const view = render(<Pane services={services} />);
  await screen.findByRole("heading", { level: 1 });
  await waitFor(() => {
    expect(
      document.querySelector("[data-index] article, h1 ~ p"),
    ).not.toBeNull();
  });
  return { services, user, view };
}

/** The card of the finding with this message. */
export const card = (message: RegExp): HTMLElement =>
  screen.getByRole("article", { name: message });
