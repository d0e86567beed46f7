import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import { systemFailure } from "./listFiles";
import type { ReadFailure } from "./ReadFailure";

/**
 * Writes a file beside its place and renames it there, so that whoever looks finds the old one or the
 * new one whole. A link keeps leading where it led, a replaced file keeps its permissions.
 */
export function writeWhole(
  target: string,
  bytes: Uint8Array,
): ReadFailure | null {
  let beside: string | null = null;
  try {
    const old = statSync(target, { throwIfNoEntry: false });
    const place = old ? realpathSync(target) : target;
    beside = path.join(
      path.dirname(place),
      `.${path.basename(place)}.${process.pid}.tmp`,
    );
    const file = openSync(beside, "wx");
    try {
      for (let done = 0; done < bytes.length;)
        done += writeSync(file, bytes, done);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (old) chmodSync(beside, old.mode);
    renameSync(beside, place);
    return null;
  } catch (error) {
    if (beside !== null) rmSync(beside, { force: true });
    return systemFailure(error);
  }
}
