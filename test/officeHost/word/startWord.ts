import { loadOfficeJs } from "../loadOfficeJs";
import { OfficeHost } from "../OfficeHost";
import { WordModel } from "./WordModel";

export interface OpenWord {
  readonly model: WordModel;
  readonly host: OfficeHost;
}

/** The simulated Word with this document, office.js started in this jsdom window. */
export async function startWord(
  bytes: Uint8Array,
  options: ConstructorParameters<typeof WordModel>[1] = {},
): Promise<OpenWord> {
  const model = new WordModel(bytes, options);
  const host = new OfficeHost(model);
  await loadOfficeJs(host);
  return { model, host };
}

/** The code that an operation failed with; throws where it did not fail. */
export async function failure(act: Promise<unknown>): Promise<unknown> {
  try {
    await act;
  } catch (error) {
    return (error as { code?: string }).code ?? error;
  }
  throw new Error("It did not fail.");
}
