import { createRoot } from "react-dom/client";
import type { ReactNode } from "react";
import { findOffice, isOpenedByOffice } from "./office/findOffice";
import { Message } from "./office/Message";
import { NoPane } from "./office/NoPane";

/** What the page shows: the pane over the open document, or why there is none. */
async function page(): Promise<ReactNode> {
  // The pane's own parts come while Office makes itself ready.
  if (isOpenedByOffice()) loadPane().catch(() => undefined);
  const around = await findOffice();
  if (around.kind !== "program") return <NoPane around={around} />;
  const [document, [{ officeServices }, { default: OfficePane }]] =
    await Promise.all([around.program.open(), loadPane()]);
  return <OfficePane services={officeServices(around.program, document)} />;
}

const loadPane = () =>
  Promise.all([
    import(/* webpackChunkName: "office" */ "./office/officeServices"),
    import(/* webpackChunkName: "office" */ "./office/OfficePane"),
  ]);

const failed = (error: unknown): ReactNode => (
  <Message title="Панель не открылась">
    <p>
      Сбой в самой программе ({error instanceof Error ? error.message : ""}).
      Документ не тронут: закройте панель и откройте её снова.
    </p>
  </Message>
);

const root = document.querySelector("#root");
if (root) {
  const shown = createRoot(root);
  void page()
    .catch(failed)
    .then((node) => {
      shown.render(node);
    });
}
