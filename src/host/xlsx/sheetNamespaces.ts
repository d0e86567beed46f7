import type { XmlElement } from "../openxml/xml";

const STRICT = "http://purl.oclc.org/ooxml/";

const isStrict = (root: XmlElement): boolean =>
  root.document.text.slice(root.start, root.openEnd).includes(STRICT);

/** The namespace that the sheet itself is written in. */
export const sheetNamespace = (root: XmlElement): string =>
  isStrict(root)
    ? `${STRICT}spreadsheetml/main`
    : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The namespace of its references to other parts. */
export const relationshipNamespace = (root: XmlElement): string =>
  isStrict(root)
    ? `${STRICT}officeDocument/relationships`
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
