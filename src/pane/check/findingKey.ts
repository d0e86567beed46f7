import type { Finding } from "../../review/Finding";

/** The same for one defect before and after the document is checked again, as long as its row stays as it is. */
export const findingKey = ({
  check,
  fingerprint,
  table,
  row,
  column,
  at,
}: Finding): string =>
  [check, fingerprint, table, row, column, at?.start].join(" ");
