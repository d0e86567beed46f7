import { wordFeatures } from "./wordFeatures";
import { wordError } from "./wordFailure";

/** Calls `look` at each sign that the document has changed; returns the unsubscriber. */
export function followChanges(look: () => void): () => void {
  const stops = [followSelection(look)];
  if (wordFeatures().events) stops.push(followParagraphs(look));
  return () => {
    for (const stop of stops) stop();
  };
}

/** The cursor went somewhere, perhaps after typing: all that WordApi 1.3 has. */
export function followSelection(look: () => void): () => void {
  const { document } = Office.context;
  const type = Office.EventType.DocumentSelectionChanged;
  document.addHandlerAsync(type, look);
  return () => {
    document.removeHandlerAsync(type, { handler: look });
  };
}

function followParagraphs(look: () => void): () => void {
  const handler = (): Promise<void> => {
    look();
    return Promise.resolve();
  };
  const added = Word.run(async (context) => {
    const { document } = context;
    const handlers = [
      document.onParagraphChanged.add(handler),
      document.onParagraphAdded.add(handler),
      document.onParagraphDeleted.add(handler),
    ];
    await context.sync();
    return handlers;
  }).catch((error: unknown) => {
    // Without them the cursor's moves are left.
    wordError(error);
    return [];
  });
  return () => {
    void added.then(async (handlers) => {
      for (const one of handlers) one.remove();
      await handlers[0]?.context.sync();
    });
  };
}
