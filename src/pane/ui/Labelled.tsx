import { type ReactNode, useId } from "react";
import ui from "./ui.module.css";

/** A field under its name, with a hint where there is one; `children` draws the field with the ids it is told by. */
export function Labelled({
  name,
  hint,
  className,
  children,
}: {
  readonly name: string;
  readonly hint?: string | undefined;
  readonly className?: string | undefined;
  readonly children: (ids: {
    readonly id: string;
    readonly "aria-describedby"?: string;
  }) => ReactNode;
}) {
  const id = useId();
  return (
    <div className={className}>
      <label htmlFor={id} className={ui.caption}>
        {name}
      </label>
      {children(
        hint === undefined ? { id } : { id, "aria-describedby": `${id}h` },
      )}
      {hint !== undefined && (
        <p id={`${id}h`} className={ui.caption}>
          {hint}
        </p>
      )}
    </div>
  );
}
