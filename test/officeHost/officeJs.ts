import path from "node:path";

/** The address from which every add-in loads office.js. */
export const OFFICE_JS =
  "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Where the package keeps office.js and the files it loads by itself. */
export const officeJsFolder = path.dirname(
  require.resolve("@microsoft/office-js/dist/office.js"),
);
