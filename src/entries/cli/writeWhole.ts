import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import { writeFailure } from "./writeFailure";

/**
 * Writes a file beside its place and renames it there, so that whoever looks finds the old one or the
 * new one whole. A link keeps leading where it led, a replaced file keeps its permissions, and one that may not be
 * written is not replaced. Gives what went wrong, null where nothing did.
 */
export function writeWhole(target: string, bytes: Uint8Array): string | null {
  let beside: string | null = null;
  try {
    const old = statSync(target, { throwIfNoEntry: false });
    if (old) accessSync(target, constants.W_OK);
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
    return writeFailure(error);
  }
}
