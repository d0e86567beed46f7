import type { Saving, SavingWay } from "../../workbench/services";
import { download } from "../download";
import { contentMark } from "./contentMark";
import { askWhereToSave, isCancelled } from "./filePickers";
import { freshName } from "./freshName";
import type { WorkbenchDocument } from "./openDocument";

/** Writes the document where it was opened from, or where the user says; without such means the browser downloads it.
    In place only what is still as it was opened or saved last is written over. */
export async function saveDocument(
  document: WorkbenchDocument,
  way: SavingWay,
): Promise<Saving> {
  try {
    // The user's click still counts as leave to ask: whatever takes time comes after.
    const name = way === "as" ? freshName(document.name) : document.name;
    const handle =
      way === "as" || !document.place
        ? await askWhereToSave(name)
        : document.place.handle;
    const { bytes, point } = await document.bytes();
    if (!handle) {
      download(name, new Blob([bytes as BlobPart], { type: OFFICE }));
      document.markSaved(point, null);
      return { kind: "downloaded", name };
    }
    const known = way === "in place" ? document.place?.mark : undefined;
    if (!(await written(handle, bytes, known)))
      return { kind: "changed elsewhere", name: handle.name };
    document.markSaved(point, { handle, mark: await contentMark(bytes) });
    return { kind: "saved", name: handle.name };
  } catch (error) {
    if (isCancelled(error)) return { kind: "cancelled" };
    if (error instanceof DOMException)
      return { kind: "failed", message: refusal(error) };
    throw error;
  }
}

/** False where the file is not what is known of it any more. Looked at last, since asking for leave to write may take
    long; until it is closed the browser writes beside the file (File System Standard, createWritable). */
async function written(
  handle: FileSystemFileHandle,
  bytes: Uint8Array,
  known: string | undefined,
): Promise<boolean> {
  const file = await handle.createWritable();
  try {
    await file.write(bytes as BufferSource & BlobPart);
    if (known !== undefined) {
      const now = await (await handle.getFile()).arrayBuffer();
      if ((await contentMark(new Uint8Array(now))) !== known) {
        await file.abort();
        return false;
      }
    }
  } catch (error) {
    await file.abort().catch(() => undefined);
    throw error;
  }
  await file.close();
  return true;
}

const OFFICE = "application/octet-stream";

const refusals: Readonly<Record<string, string>> = {
  NotAllowedError:
    "Браузер не разрешил записать файл. Разрешите запись или нажмите «Сохранить как…».",
  NoModificationAllowedError:
    "Файл открыт в другой программе. Закройте его там или нажмите «Сохранить как…».",
  NotFoundError:
    "Файла нет на прежнем месте: его переместили, переименовали или удалили. Нажмите «Сохранить как…». Правки не потеряны.",
};

const refusal = ({ name }: DOMException): string =>
  refusals[name] ??
  `Записать файл не удалось (${name}). Нажмите «Сохранить как…» и выберите другую папку. Правки не потеряны.`;
