import type { OutgoingFile } from "../../pane/services";
import { download } from "../download";
import type { OfficeProgram } from "./OfficeProgram";
import { outgoing, outgoingOf } from "./Outgoing";

/**
 * Opens a file as a new document where the program can, else gives it to the browser to download. Whether a download
 * came about cannot be known (a Mac's pane lets none out: office-js issue 3385), so the text is offered besides.
 */
export async function saveInOffice(
  program: OfficeProgram["name"],
  file: OutgoingFile,
): Promise<void> {
  const { name, mediaType, content } = file;
  if (typeof content !== "string" && (await openedAsNew(program, file))) return;
  const sent = Office.context.platform !== Office.PlatformType.Mac;
  if (sent)
    download(name, new Blob([content as BlobPart], { type: mediaType }));
  outgoing.tell(outgoingOf(file, sent));
}

async function openedAsNew(
  program: OfficeProgram["name"],
  { name, content }: OutgoingFile,
): Promise<boolean> {
  const isOwn = name.endsWith(program === "Word" ? ".docx" : ".xlsx");
  if (!isOwn || typeof content === "string") return false;
  try {
    return program === "Word"
      ? await openDocument(content)
      : await openWorkbook(content);
  } catch {
    // Refused (a policy, a busy program): the file can still be downloaded.
    return false;
  }
}

/** WordApi 1.3, which every Word of ours has. */
async function openDocument(bytes: Uint8Array): Promise<boolean> {
  await Word.run(async (context) => {
    context.application.createDocument(base64(bytes)).open();
    await context.sync();
  });
  return true;
}

async function openWorkbook(bytes: Uint8Array): Promise<boolean> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.8"))
    return false;
  await Excel.createWorkbook(base64(bytes));
  return true;
}

function base64(bytes: Uint8Array): string {
  let chars = "";
  for (const byte of bytes) chars += String.fromCharCode(byte);
  return btoa(chars);
}
