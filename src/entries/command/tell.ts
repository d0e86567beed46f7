import { type Told, writeTold } from "./Told";

/** Shows the verdict in a window of Office; where none can be opened, in the browser. Settles when it was closed. */
export async function tell(told: Told): Promise<void> {
  const address = new URL("verdict.html", location.href);
  address.search = writeTold(told);
  if (!(await shownInDialog(address.href))) showInBrowser(address.href);
}

/** In per cent of the screen; an Office in a browser draws it over the document. */
const size = { height: 40, width: 30, displayInIframe: true };

/** False where no window could be opened (DialogApi 1.1 is missing, or the browser forbids it). */
function shownInDialog(address: string): Promise<boolean> {
  if (!Office.context.requirements.isSetSupported("DialogApi", "1.1"))
    return Promise.resolve(false);
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, size, ({ status, value }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) resolve(false);
      // When a command has ended its page goes, and what it opened may go with it.
      else
        value.addEventHandler(Office.EventType.DialogEventReceived, () => {
          resolve(true);
        });
    });
  });
}

function showInBrowser(address: string): void {
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1"))
    Office.context.ui.openBrowserWindow(address);
  else open(address, "_blank", "noopener");
}
