import { Notice } from "./Notice";

/** Why a file was not taken, until the user has read it; nothing where there is nothing to say. */
export function Refusal({
  message,
  onClose,
}: {
  readonly message: string;
  readonly onClose: () => void;
}) {
  return message === "" ? null : (
    <Notice kind="error" onClose={onClose}>
      {message}
    </Notice>
  );
}
