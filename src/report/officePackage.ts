import { strToU8, zipSync } from "fflate";
import { html, type Html } from "./html";

export const relations =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Parts of XML by name as an Office file (ECMA-376 Part 2); the same parts give the same file. */
export const officePackage = (
  parts: Readonly<Record<string, Html>>,
): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        strToU8(head + part.html),
      ]),
    ),
    { mtime: "1980-01-01T00:00:00" },
  );

/** A part of relationships «rId1», «rId2», … by type and target. */
export const relationships = (
  list: readonly (readonly [type: string, target: string])[],
): Html =>
  html`<Relationships
    xmlns="http://schemas.openxmlformats.org/package/2006/relationships"
    >${list.map(([type, target], at) => html`<Relationship Id="rId${at + 1}" Type="${relations}/${type}" Target="${target}" />`)}</Relationships
  >`;
