import { strToU8, zipSync } from "fflate";

export const escapeXml = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const declaration =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** An Office package with the same bytes each time it is made. */
export const officePackage = (parts) =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [
        name,
        strToU8(declaration + xml),
      ]),
    ),
    { level: 9, mtime: new Date(2026, 8, 1) },
  );

const types = "http://schemas.openxmlformats.org/package/2006/content-types";
const relations =
  "http://schemas.openxmlformats.org/package/2006/relationships";
export const office =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export const contentTypes = (overrides) =>
  `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${Object.entries(
    overrides,
  )
    .map(
      ([part, type]) =>
        `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
    )
    .join("")}</Types>`;

export const relationships = (targets) =>
  `<Relationships xmlns="${relations}">${targets
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;
