import type { Area } from "../../../../src/host/openxml/sheet/cellReference";
import type { XmlNode } from "./XmlNode";

/** What a cell holds: null is empty. */
export type SimValue = number | string | boolean | SimError | null;

export interface SimError {
  readonly error: string;
}

export interface SimCell {
  style: number;
  value: SimValue;
  formula: SimFormula | null;
  /** The runs of a text with several formats (`x:si`). */
  rich: XmlNode | null;
}

export interface SimFormula {
  /** Without «=». */
  readonly text: string;
  /** The cells that an array formula fills. */
  readonly array: Area | null;
}

export interface SimRow {
  /** Attributes of the row but its number: height, hidden, style. */
  readonly look: Map<string, string>;
  readonly cells: Map<number, SimCell>;
}

export const isError = (value: SimValue): value is SimError =>
  typeof value === "object" && value !== null;

export const emptyCell = (style: number): SimCell => ({
  style,
  value: null,
  formula: null,
  rich: null,
});

export const isEmptyCell = ({ value, formula }: SimCell): boolean =>
  value === null && formula === null;

/** A value as the API tells it. */
export const apiValue = (value: SimValue): string | number | boolean =>
  value === null ? "" : isError(value) ? value.error : value;
