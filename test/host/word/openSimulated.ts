import { WordHost } from "../../../src/host/word/WordHost";
import { startWord } from "../../officeHost/word/startWord";
import { fileGrid } from "./files";

/** Our host in the simulated Word that has this document open. */
export async function openSimulated(
  bytes: Uint8Array,
  options: Parameters<typeof startWord>[1] = {},
) {
  const { model, host: office } = await startWord(bytes, options);
  return {
    office,
    model,
    host: new WordHost(),
    saved: () => fileGrid(model.save()),
  };
}
