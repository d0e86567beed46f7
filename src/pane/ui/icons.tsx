import type { ReactNode } from "react";
import { classes } from "./classes";
import styles from "./icons.module.css";

/** Pictures on a square of 20 by 20 in the text's colour; Fluent's take its styling engine with them. */
const icon = (size: number, drawing: ReactNode) =>
  function Icon({ className }: { readonly className?: string | undefined }) {
    return (
      <svg
        width={size}
        height={size}
        viewBox="0 0 20 20"
        fill="none"
        stroke="currentColor"
        strokeWidth={size < 20 ? 1.5 : 1.25}
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden
        className={classes(styles.icon, className)}
      >
        {drawing}
      </svg>
    );
  };

const circle = <circle cx={10} cy={10} r={7.5} />;
const disc = <circle cx={10} cy={10} r={8} fill="currentColor" stroke="none" />;

const sign = (path: string) => <path d={path} className={styles.sign} />;
const exclamation = "M10 5.6v5M10 13.8v.1";

const disk = (
  <path d="M4.5 3h9L17 6.5v9A1.5 1.5 0 0 1 15.5 17h-11A1.5 1.5 0 0 1 3 15.5v-11A1.5 1.5 0 0 1 4.5 3ZM6.5 3v4h6V3" />
);

export const CheckedIcon = icon(
  24,
  <>
    {disc}
    {sign("m6.6 10.3 2.3 2.3 4.5-4.7")}
  </>,
);
export const ErrorIcon = icon(
  24,
  <>
    {disc}
    {sign(exclamation)}
  </>,
);
export const SmallErrorIcon = icon(
  16,
  <>
    {disc}
    {sign(exclamation)}
  </>,
);
export const SmallWarningIcon = icon(
  16,
  <>
    <path d="M10 2.8 18 16.8H2Z" fill="currentColor" strokeWidth={2} />
    {sign("M10 7.6v4.2M10 14.6v.1")}
  </>,
);
export const SmallInfoIcon = icon(
  16,
  <>
    {circle}
    <path d="M10 9.2v4.6M10 6.4v.1" />
  </>,
);
export const UnknownDocumentIcon = icon(
  24,
  <>
    <path d="M5.5 2.5h6l4 4v10a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-13a1 1 0 0 1 1-1ZM11.5 2.5v4h4" />
    <path d="M8.3 10.2a1.7 1.7 0 1 1 2.6 1.5c-.6.4-.9.7-.9 1.3M10 15v.1" />
  </>,
);
export const OpenIcon = icon(
  20,
  <path d="M3 15.5V5a1 1 0 0 1 1-1h3.8l2 2H15a1 1 0 0 1 1 1v1.5M3 15.5l2.3-6.3a1 1 0 0 1 1-.7h11.2l-2.3 7.3a1 1 0 0 1-1 .7H4a1 1 0 0 1-1-1Z" />,
);
export const SaveIcon = icon(
  20,
  <>
    {disk}
    <path d="M6 17v-5.5h8V17" />
  </>,
);
export const SaveAsIcon = icon(
  20,
  <>
    {disk}
    <path d="M6.5 12.5h6.5M10.8 10.2l2.3 2.3-2.3 2.3" />
  </>,
);
export const RecheckIcon = icon(
  20,
  <path d="M16.3 8.5A6.5 6.5 0 0 0 4.6 6.4M4.3 3.3v3.3h3.3M3.7 11.5a6.5 6.5 0 0 0 11.7 2.1M15.7 16.7v-3.3h-3.3" />,
);
export const StopIcon = icon(
  20,
  <>
    {circle}
    <path d="m7.5 7.5 5 5M12.5 7.5l-5 5" />
  </>,
);
export const UndoIcon = icon(
  16,
  <path d="M3.5 3.5v5h5M3.8 8.3C5.5 5.7 8.2 4 11 4.5c3.6.6 6 4 5.3 7.5-.5 2.4-2.4 4-5 5.2" />,
);
export const CloseIcon = icon(16, <path d="m4.5 4.5 11 11M15.5 4.5l-11 11" />);
export const DownIcon = icon(16, <path d="m4.5 7.5 5.5 5.5 5.5-5.5" />);
export const UpIcon = icon(16, <path d="M4.5 12.5 10 7l5.5 5.5" />);
