import { useSyncExternalStore } from "react";
import styles from "./theme.module.css";
import { classes } from "./ui/classes";

export type ThemeName = "light" | "dark" | "contrast";

const dark = "(prefers-color-scheme: dark)";
const contrast = "(forced-colors: active)";

/** The theme that the user's system asks for, followed as it changes. */
export const useSystemTheme = (): ThemeName =>
  useSyncExternalStore(followSystem, systemTheme);

/** Classes of the element whose contents are drawn in a theme. */
export const themeClasses = (name: ThemeName): string =>
  classes(styles.theme, styles[name]);

function systemTheme(): ThemeName {
  if (matchMedia(contrast).matches) return "contrast";
  return matchMedia(dark).matches ? "dark" : "light";
}

function followSystem(listener: () => void): () => void {
  const queries = [matchMedia(dark), matchMedia(contrast)];
  for (const query of queries) query.addEventListener("change", listener);
  return () => {
    for (const query of queries) query.removeEventListener("change", listener);
  };
}
