import type { FileFailure, ForeignFormat } from "../host/openxml/FileFailure";

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

/** What is wrong with a file and what to do, in one line without the file's name. */
export function fileFailureText(failure: FileFailure): string {
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
    case "damaged":
      return failure.part === null
        ? "файл обрезан или повреждён: скопируйте или скачайте его заново"
        : `файл повреждён (часть ${failure.part}): скопируйте или скачайте его заново`;
    case "not-office":
      return `${foreign[failure.looksLike]}: ${openIn[failure.looksLike] ?? "нужен план в .docx или .xlsx"}`;
    case "too-large":
      return `файл слишком велик (больше ${megabytes(failure.limit)}): оставьте в нём один план`;
    case "doctype":
      return `в файл вложены посторонние объявления (DOCTYPE, часть ${failure.part}), какие бывают во вредоносных файлах, поэтому он не прочитан: попросите автора сохранить план в Word или Excel заново`;
  }
}
