import { HostError } from "../HostObject";
import type { Element } from "./Element";
import type { WordModel } from "./WordModel";

/** The blocks as a flat package, or the failure that this Word has for them. */
export function getOoxml(model: WordModel, blocks: readonly Element[]): string {
  const failure = model.quirks.ooxmlFailure(blocks);
  if (failure !== null) throw new HostError(failure);
  return model.file.flat(blocks);
}
