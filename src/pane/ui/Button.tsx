import type { ComponentProps, ReactNode } from "react";
import styles from "./Button.module.css";
import { classes } from "./classes";

/** A button that looks and behaves as Fluent's does (Fluent's own costs the first screen 10 kB). */
export function Button({
  appearance = "secondary",
  size = "medium",
  icon,
  disabledFocusable = false,
  className,
  children,
  onClick,
  ...rest
}: Omit<ComponentProps<"button">, "ref"> & {
  readonly appearance?:
    "primary" | "secondary" | "outline" | "subtle" | "transparent";
  readonly size?: "small" | "medium";
  readonly icon?: ReactNode;
  /** Cannot be pressed, yet the Tab key stops at it. */
  readonly disabledFocusable?: boolean;
}) {
  return (
    <button
      type="button"
      {...rest}
      {...(disabledFocusable && { "aria-disabled": true })}
      className={classes(
        styles.button,
        styles[appearance],
        styles[size],
        children === undefined ? styles.bare : undefined,
        className,
      )}
      onClick={(event) => {
        if (disabledFocusable) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {icon !== undefined && <span className={styles.icon}>{icon}</span>}
      {children}
    </button>
  );
}
