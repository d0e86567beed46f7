import { strFromU8, unzipSync } from "fflate";
import { zipOf } from "./zipOf";

/** The file with the text of its parts changed. */
export const changedZip = (
  bytes: Uint8Array,
  change: (text: string, part: string) => string,
): Uint8Array =>
  zipOf(
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([part, content]) => [
        part,
        change(strFromU8(content), part),
      ]),
    ),
  );

/** The text of one part. */
export const partText = (bytes: Uint8Array, part: string): string => {
  const content = unzipSync(bytes)[part];
  return content ? strFromU8(content) : "";
};
