import { useEffect, useRef, useState } from "react";
import { themeClasses, useSystemTheme } from "../../pane/theme";
import { Button } from "../../pane/ui/Button";
import { type Outgoing, outgoing } from "./Outgoing";
import styles from "./OutgoingStrip.module.css";

/** Says where a file went, and offers its text to copy. */
export function OutgoingStrip() {
  const theme = useSystemTheme();
  const [file, setFile] = useState<Outgoing | null>(null);
  const [isShown, setShown] = useState(false);
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(
    () =>
      outgoing.listen((file) => {
        setFile(file);
        setShown(!file.sent);
      }),
    [],
  );
  if (!file) return null;
  return (
    <div className={themeClasses(theme)}>
      <aside className={styles.strip} aria-label="Сохранённый файл">
        <p className={styles.line} role="status">
          {saying(file)}
        </p>
        {isShown && file.text !== null && (
          <textarea
            ref={text}
            className={styles.text}
            readOnly
            aria-label={file.name}
            value={file.text}
          />
        )}
        <div className={styles.buttons}>
          {file.text !== null && (
            <Button
              size="small"
              onClick={() => {
                if (isShown) copyFrom(text.current);
                else setShown(true);
              }}
            >
              {isShown ? "Выделить и скопировать" : "Показать текст"}
            </Button>
          )}
          <Button
            size="small"
            onClick={() => {
              setFile(null);
            }}
          >
            Закрыть
          </Button>
        </div>
      </aside>
    </div>
  );
}

function saying({ name, text, sent }: Outgoing): string {
  if (sent)
    return `«${name}» – в папке загрузок.${text === null ? "" : " Если файла там нет, скопируйте его текст отсюда."}`;
  return text === null
    ? `«${name}»: на Mac панель не может сохранить такой файл. Откройте план в Word или Excel для Windows или в браузере и сохраните оттуда.`
    : `«${name}»: на Mac панель не может сохранить файл. Скопируйте его текст.`;
}

/** Selected first: where a page inside Office may not use the clipboard, Ctrl+C does it. */
function copyFrom(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
  navigator.clipboard.writeText(field?.value ?? "").catch(() => undefined);
}
