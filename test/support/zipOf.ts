import { strToU8, zipSync } from "fflate";

/** A zip of these files, in this order. */
export const zipOf = (
  files: Readonly<Record<string, string | Uint8Array>>,
): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
    { mtime: "2024-05-06T10:20:30" },
  );

export const OFFICE_RELS =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The relationships part that points to `target` as the main part. */
export const rootRelationships = (target: string, type = OFFICE_RELS): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${type}/officeDocument" Target="${target}"/></Relationships>`;

/** `[Content_Types].xml` with these overrides. */
export const contentTypes = (
  overrides: Readonly<Record<string, string>>,
): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${Object.entries(
    overrides,
  )
    .map(
      ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
    )
    .join("")}</Types>`;

export const WORD_MAIN =
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
