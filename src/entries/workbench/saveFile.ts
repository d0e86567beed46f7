import type { Saving } from "../../workbench/services";
import { download } from "../download";
import { askWhereToSave, isCancelled } from "./filePickers";
import { freshName } from "./freshName";
import type { WorkbenchDocument } from "./openDocument";

/** Writes the document where it was opened from, or where the user says; without such means the browser downloads it. */
export async function saveDocument(
  document: WorkbenchDocument,
  as: boolean,
): Promise<Saving> {
  try {
    // The user's click still counts as leave to ask: whatever takes time comes after.
    const name = as ? freshName(document.name) : document.name;
    const handle =
      as || !document.handle ? await askWhereToSave(name) : document.handle;
    const { bytes, point } = await document.bytes();
    if (!handle) {
      download(name, new Blob([bytes as BlobPart], { type: OFFICE }));
      document.markSaved(point, null);
      return { kind: "downloaded", name };
    }
    const file = await handle.createWritable();
    await file.write(bytes as BufferSource & BlobPart);
    await file.close();
    document.markSaved(point, handle);
    return { kind: "saved", name: handle.name };
  } catch (error) {
    if (isCancelled(error)) return { kind: "cancelled" };
    if (error instanceof DOMException)
      return { kind: "failed", message: refusal(error) };
    throw error;
  }
}

const OFFICE = "application/octet-stream";

const refusal = ({ name }: DOMException): string =>
  name === "NotAllowedError"
    ? "Браузер не разрешил записать файл. Разрешите запись или нажмите «Сохранить как…»."
    : name === "NoModificationAllowedError"
      ? "Файл открыт в другой программе. Закройте его там или нажмите «Сохранить как…»."
      : `Записать файл не удалось (${name}). Нажмите «Сохранить как…» и выберите другую папку. Правки не потеряны.`;
