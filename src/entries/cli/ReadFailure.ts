import type {
  FileFailure,
  ForeignFormat,
} from "../../host/openxml/FileFailure";

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
  /** No fix can be written without harm; `needs` is technical. */
  | { readonly kind: "unsupported"; readonly needs: string }
  /** A workbook has no tracked changes. */
  | { readonly kind: "no-tracking" }
  /** Our own bug. */
  | { readonly kind: "internal"; readonly reason: string };

const foreign: Readonly<Record<ForeignFormat, string>> = {
  rtf: "это документ RTF",
  pdf: "это PDF",
  html: "это веб-страница",
  xml: "это файл XML",
  text: "это простой текст",
  image: "это картинка",
  zip: "это архив ZIP без документа Word или Excel",
  ole: "это файл другой программы",
  presentation: "это презентация",
  xlsb: "это двоичная книга Excel (.xlsb)",
  binary: "это не документ Word или Excel",
};

const openIn: Partial<Record<ForeignFormat, string>> = {
  rtf: "откройте в Word и сохраните как .docx",
  html: "откройте в Word или Excel и сохраните как .docx или .xlsx",
  text: "перенесите план в таблицу Word или Excel",
  xlsb: "откройте в Excel и сохраните как .xlsx",
};

const megabytes = (bytes: number): string =>
  `${String(Math.round(bytes / 1024 / 1024))} МБ`;

/** What is wrong with the file and what to do, in one line without the file's name. */
export function failureText(failure: ReadFailure): string {
  switch (failure.kind) {
    case "empty":
      return "файл пуст (0 байт): найдите другую копию";
    case "legacy-doc":
      return "это старый формат Word (.doc): откройте в Word и сохраните как .docx";
    case "legacy-xls":
      return "это старый формат Excel (.xls): откройте в Excel и сохраните как .xlsx";
    case "password":
      return "файл защищён паролем: откройте его с паролем и снимите защиту (Файл → Сведения → Защита)";
    case "odf":
      return failure.mediaType.includes("spreadsheet")
        ? "это таблица OpenDocument (.ods): сохраните как .xlsx"
        : failure.mediaType.includes("text")
          ? "это документ OpenDocument (.odt): сохраните как .docx"
          : "это файл OpenDocument без текста и таблиц: нужен .docx или .xlsx";
    case "truncated":
      return failure.part === null
        ? "файл обрезан или повреждён: скопируйте или скачайте его заново"
        : `файл повреждён (часть ${failure.part}): скопируйте или скачайте его заново`;
    case "not-office":
      return `${foreign[failure.looksLike]}: ${openIn[failure.looksLike] ?? "нужен план в .docx или .xlsx"}`;
    case "too-large":
      return `файл слишком велик (больше ${megabytes(failure.limit)}): оставьте в нём один план`;
    case "damaged":
      return `файл повреждён (${failure.part}: ${failure.reason}): откройте в Word или Excel и сохраните заново`;
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
      return "документ защищён от изменений или подписан: снимите защиту (Рецензирование → Ограничить редактирование)";
    case "unsupported":
      return `исправить этот файл без потерь нельзя (${failure.needs}): исправьте найденное вручную`;
    case "no-tracking":
      return "в .xlsx нет рецензирования: уберите --track";
    case "internal":
      return `наша ошибка (${failure.reason}): сообщите о ней разработчикам и приложите файл`;
  }
}
