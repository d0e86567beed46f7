import type { ChosenFile } from "../../workbench/services";

/** What some browsers have (File System Access): a file that can be written in place. */
interface Pickers {
  readonly showOpenFilePicker?: (
    options: PickerOptions,
  ) => Promise<readonly FileSystemFileHandle[]>;
  readonly showSaveFilePicker?: (
    options: PickerOptions & { readonly suggestedName: string },
  ) => Promise<FileSystemFileHandle>;
}

interface PickerOptions {
  readonly id: string;
  readonly types: readonly {
    readonly description: string;
    readonly accept: Readonly<Record<string, readonly string[]>>;
  }[];
}

const pickers = globalThis as Pickers;

const WORD =
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const EXCEL =
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const options: PickerOptions = {
  id: "plan",
  types: [
    {
      description: "Документы Word и Excel",
      accept: { [WORD]: [".docx", ".docm"], [EXCEL]: [".xlsx", ".xlsm"] },
    },
  ],
};

/** Asks the user for a file that can be saved in place; null where the browser has no such means. */
export const chooseFile = pickers.showOpenFilePicker
  ? async (): Promise<ChosenFile | null> => {
      try {
        const [handle] = (await pickers.showOpenFilePicker?.(options)) ?? [];
        return handle ? await ofHandle(handle) : null;
      } catch (error) {
        if (isCancelled(error)) return null;
        throw error;
      }
    }
  : null;

/** Null where the browser cannot ask. */
export async function askWhereToSave(
  suggestedName: string,
): Promise<FileSystemFileHandle | null> {
  const extension = /\.(?:docx|docm|xlsx|xlsm)$/i.exec(suggestedName)?.[0];
  const types = options.types.map(({ description, accept }) => ({
    description,
    accept: Object.fromEntries(
      Object.entries(accept).flatMap(([type, extensions]) =>
        extensions.includes(extension?.toLowerCase() ?? "")
          ? [[type, extensions]]
          : [],
      ),
    ),
  }));
  return (
    (await pickers.showSaveFilePicker?.({
      ...options,
      types: extension ? types : options.types,
      suggestedName,
    })) ?? null
  );
}

/** The file that was dropped, writable in place where the browser gives its handle. */
export async function droppedFile(
  transfer: DataTransfer,
): Promise<ChosenFile | null> {
  const item = [...transfer.items].find(({ kind }) => kind === "file") as
    | (DataTransferItem & {
        readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
      })
    | undefined;
  const file = item?.getAsFile() ?? null;
  const handle = await item?.getAsFileSystemHandle?.().catch(() => null);
  if (handle?.kind === "file")
    return await ofHandle(handle as FileSystemFileHandle);
  return file && ofFile(file);
}

/** Whether the user closed the dialog without choosing. */
export const isCancelled = (error: unknown): boolean =>
  error instanceof DOMException && error.name === "AbortError";

async function ofHandle(handle: FileSystemFileHandle): Promise<ChosenFile> {
  return ofFile(await handle.getFile(), handle);
}

const ofFile = (
  file: File,
  handle: FileSystemFileHandle | null = null,
): ChosenFile => ({
  name: file.name,
  read: async () => new Uint8Array(await file.arrayBuffer()),
  handle,
});
