/** An xsd:boolean attribute that says yes. */
export const isTrue = (value: string | null): boolean =>
  value === "1" || value === "true" || value === "on";

/** An xsd:boolean attribute that says no (not merely absent). */
export const isFalse = (value: string | null): boolean =>
  value === "0" || value === "false" || value === "off";
