import { useEffect } from "react";
import { keep, readKept } from "../kept";
import type { ReviewSession } from "../session/ReviewSession";
import { trackWords } from "../strings";
import styles from "./TrackSwitch.module.css";

const key = "track";

/** Whether changes are recorded as tracked ones, as the user had it on this machine. */
export function TrackSwitch({
  session,
  track,
}: {
  readonly session: ReviewSession;
  readonly track: boolean;
}) {
  useEffect(() => {
    session.track(readKept(key) !== null);
  }, [session]);
  return (
    <label className={styles.track} title={trackWords.hint}>
      <input
        type="checkbox"
        checked={track}
        onChange={({ target }) => {
          keep(key, target.checked ? "yes" : null);
          session.track(target.checked);
        }}
      />
      {trackWords.label}
    </label>
  );
}
