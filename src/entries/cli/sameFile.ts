import { statSync } from "node:fs";
import path from "node:path";

/** True where two names lead to one file, also through links. */
export function isSameFile(one: string, other: string): boolean {
  if (path.resolve(one) === path.resolve(other)) return true;
  const [a, b] = [one, other].map((file) =>
    statSync(file, { throwIfNoEntry: false }),
  );
  return (
    a !== undefined &&
    b !== undefined &&
    a.ino !== 0 &&
    a.ino === b.ino &&
    a.dev === b.dev
  );
}
