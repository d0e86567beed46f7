import { useEffect, useState, useSyncExternalStore } from "react";
import { ReviewSession, type SessionState } from "./ReviewSession";
import type { PaneServices } from "./services";

/** The session of a document and its state, alive as long as the component. */
export function useReview(services: PaneServices): {
  session: ReviewSession;
  state: SessionState;
} {
  const [session] = useState(() => new ReviewSession(services));
  useEffect(() => session.start(), [session]);
  const state = useSyncExternalStore(session.subscribe, () => session.state);
  return { session, state };
}
