/** Why the system did not let us write a file, in one line without the file's name. */
export function writeFailure(error: unknown): string {
  const code =
    error instanceof Error && "code" in error ? String(error.code) : "";
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return "такой папки нет: проверьте путь";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "нет прав на запись: проверьте доступ к файлу и папке";
    case "EISDIR":
      return "это папка: укажите имя файла";
    case "ENOSPC":
    case "EDQUOT":
      return "на диске нет места: освободите его или выберите другой диск";
    default:
      return `система не даёт записать файл (${code || String(error)}): проверьте диск и доступ`;
  }
}
