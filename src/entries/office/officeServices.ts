import type { PaneServices } from "../../pane/services";
import { reviewOnDesk } from "../desk/reviewOnDesk";
import { paneFiles } from "../paneFiles";
import { today } from "../today";
import { documentName } from "./documentName";
import type { OfficeDocument } from "./OfficeDocument";
import type { OfficeProgram } from "./OfficeProgram";
import { saveInOffice } from "./saveInOffice";

/** What the pane needs to work on the document that Word or Excel has open. */
export function officeServices(
  { name }: OfficeProgram,
  { host, state, onSelectedRow, sheets, extras }: OfficeDocument,
): PaneServices {
  // A document that was never saved has none.
  const { url: address } = Office.context.document as { readonly url?: string };
  return {
    documentName: documentName(address ?? "") || "Документ",
    host,
    state,
    today: today(),
    runReview: reviewOnDesk(),
    saveFile: (file) => saveInOffice(name, file),
    files: paneFiles,
    ...(onSelectedRow && { onSelectedRow }),
    ...(sheets && { sheets }),
    ...(extras && { extras }),
  };
}
