import { useRef } from "react";
import { Button } from "./Button";

/** A button that asks for a file of the user's and gives it away; the same file may be chosen again. */
export function FileButton({
  name,
  accept,
  onFile,
}: {
  readonly name: string;
  /** «.json,.xlsx». */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" onClick={() => input.current?.click()}>
        {name}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={name}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onFile(file);
          target.value = "";
        }}
      />
    </>
  );
}
