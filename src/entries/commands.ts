import { checkOpenDocument } from "./command/checkOpenDocument";
import { tell } from "./command/tell";

/** The ribbon's «Проверить»: named `checkPlan` in the manifest. */
async function checkPlan(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await tell(
      await checkOpenDocument().catch(
        () => ({ kind: "failed", why: "crash" }) as const,
      ),
    );
  } finally {
    event.completed();
  }
}

// Without the library (a closed network) there is nobody to answer.
if ("Office" in globalThis)
  void Office.onReady(() => {
    Office.actions.associate(
      "checkPlan",
      (event: Office.AddinCommands.Event) => void checkPlan(event),
    );
  });
