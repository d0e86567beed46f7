import path from "node:path";
import { pathToFileURL } from "node:url";

/** A file's name as a URI reference (RFC 3986): relative names stay relative. */
export const fileUri = (source: string): string =>
  path.isAbsolute(source)
    ? pathToFileURL(source).href
    : path
        .normalize(source)
        .split(path.sep)
        .map((segment) => encodeURIComponent(segment))
        .join("/");
