import type { ReactNode } from "react";
import { classes } from "./classes";
import styles from "./ScrollArea.module.css";
import ui from "./ui.module.css";

export const scrollArea = classes(ui.scroll, styles.area);

/** The part of a view that scrolls, by keys too (WCAG 2.1.1), under the name by which it is told of. */
export function ScrollArea({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={scrollArea} tabIndex={0} role="group" aria-label={name}>
      {children}
    </div>
  );
}
