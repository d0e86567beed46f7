import { useEffect, useState, useSyncExternalStore } from "react";
import type { PaneServices } from "../services";
import { ReviewSession } from "./ReviewSession";
import type { SessionState } from "./SessionState";

/** The session of a document and its state, alive as long as the component. */
export function useReview(services: PaneServices): {
  readonly session: ReviewSession;
  readonly state: SessionState;
} {
  const [session] = useState(() => new ReviewSession(services));
  useEffect(() => session.start(), [session]);
  const state = useSyncExternalStore(session.subscribe, () => session.state);
  return { session, state };
}
