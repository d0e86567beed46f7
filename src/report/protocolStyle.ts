import type { Html } from "./html";

const style = `
@page { size: A4; margin: 15mm 15mm 15mm 20mm }
body { font: 11pt/1.35 "Liberation Serif", "Times New Roman", serif; color: #111; margin: 1.5rem auto; max-width: 180mm; padding: 0 1rem }
section + section { break-before: page }
h1 { font-size: 14pt; text-align: center }
h2 { font-size: 12pt; margin: 1.2em 0 .4em; break-after: avoid }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2em 1em; margin: 0 }
dt { color: #555 }
dd { margin: 0; overflow-wrap: anywhere }
.verdict { font-weight: bold }
.verdict span { font-weight: normal }
.not-ready { color: #a4161a }
.ready { color: #14632b }
table { border-collapse: collapse; table-layout: fixed; width: 100%; font-size: 10pt }
th, td { border: 1px solid #777; padding: .25em .45em; text-align: left; vertical-align: top; overflow-wrap: anywhere }
thead { display: table-header-group }
thead th { background: #eee }
tbody th { background: #f7f7f7; break-after: avoid }
tr { break-inside: avoid }
thead th:last-child { width: 27% }
td p { margin: .2em 0 0 }
.error b { color: #a4161a }
.warning b { color: #8a5300 }
small { display: block; margin-top: .2em; color: #444 }
.passed { columns: 2; font-size: 9.5pt; padding-left: 1.2em }
.signature { margin-top: 2.5em; break-inside: avoid }
.signature span { display: inline-block; width: 12em; border-bottom: 1px solid #111 }
@media print { body { margin: 0; padding: 0; max-width: none } }
`;

/** The only style that the page lets in, with its name in the page's policy (CSP Level 3 §2.3.1). */
export const protocolStyle: Html = { html: `<style>${style}</style>` };

export const protocolStyleHash =
  "sha256-0sQq4Zn5lmtCin3XyrnVER32HsVcNd1ulvFfnyr7Oic=";
