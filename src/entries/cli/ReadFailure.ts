import type { HostFailure } from "../../grid/DocumentHost";
import type { FileFailure } from "../../host/openxml/FileFailure";
import { fileFailureText } from "../fileFailureText";

/** Why a file gets no answer: what it is, what the system says of it, or our own limits. */
export type ReadFailure =
  | FileFailure
  | { readonly kind: "not-found" }
  | { readonly kind: "permission-denied" }
  /** A device, a pipe or a socket. */
  | { readonly kind: "not-a-file" }
  /** A folder with no file in it that could hold a plan. */
  | { readonly kind: "no-files" }
  | { readonly kind: "system"; readonly code: string }
  | { readonly kind: "timeout"; readonly seconds: number }
  | { readonly kind: "out-of-memory" }
  /** The document forbids changes, or is signed. */
  | { readonly kind: "protected" }
  /** No fix can be written without harm. */
  | Pick<HostFailure & { kind: "unsupported" }, "kind" | "needs" | "isWhole">
  /** What was asked for cannot be had from this file; the message says why and what to do. */
  | { readonly kind: "refused"; readonly message: string }
  /** A workbook has no tracked changes. */
  | { readonly kind: "no-tracking" }
  /** Our own bug. */
  | { readonly kind: "internal"; readonly reason: string };

/** What is wrong with the file and what to do, in one line without the file's name. */
export function failureText(failure: ReadFailure): string {
  switch (failure.kind) {
    case "empty":
    case "legacy-doc":
    case "legacy-xls":
    case "password":
    case "odf":
    case "truncated":
    case "not-office":
    case "too-large":
    case "doctype":
    case "damaged":
      return fileFailureText(failure);
    case "not-found":
      return "нет такого файла: проверьте имя и путь";
    case "permission-denied":
      return "нет прав на чтение: проверьте доступ к файлу";
    case "not-a-file":
      return "это не файл и не папка: нужен план в .docx или .xlsx";
    case "no-files":
      return "в папке нет файлов .docx и .xlsx: укажите другую папку";
    case "system":
      return `система не даёт прочитать файл (${failure.code}): проверьте диск и доступ`;
    case "timeout":
      return `за ${String(failure.seconds)} с файл не прочитан: он слишком сложен, оставьте в нём один план`;
    case "out-of-memory":
      return "файлу не хватило памяти: оставьте в нём один план";
    case "protected":
      return "документ защищён от изменений или подписан: снимите защиту (вкладка «Рецензирование») или подпись";
    case "unsupported":
      return failure.isWhole
        ? failure.needs
        : `исправить этот файл без потерь нельзя (${failure.needs}): исправьте найденное вручную`;
    case "refused":
      return failure.message;
    case "no-tracking":
      return "в .xlsx нет рецензирования: уберите --track";
    case "internal":
      return `наша ошибка (${failure.reason}): сообщите о ней разработчикам и приложите файл`;
  }
}
