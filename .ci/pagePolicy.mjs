/**
 * A page's Content-Security-Policy: nothing leaves the page and nothing runs in it but its own scripts; Fluent and
 * the document's picture write styles. `scripts` and `frames`: further sources, as they stand in a policy; null for a
 * page without scripts.
 */
export const pagePolicy = ({ scripts = [], frames = [] } = {}) =>
  [
    "default-src 'none'",
    scripts ? ["script-src 'self'", ...scripts].join(" ") : "script-src 'none'",
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src data: blob:",
    "font-src data: blob:",
    ["frame-src 'self'", ...frames].join(" "),
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
