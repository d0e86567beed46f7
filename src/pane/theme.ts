import { createContext, useContext, useSyncExternalStore } from "react";
import styles from "./theme.module.css";
import { classes } from "./ui/classes";

export type ThemeName = "light" | "dark" | "contrast";

const darkScheme = "(prefers-color-scheme: dark)";
const contrast = "(forced-colors: active)";

/** Whether the program around the pane is drawn dark; null where it does not tell. */
export const ProgramIsDark = createContext<boolean | null>(null);

/** The theme of the program around, else what the user's system asks for; high contrast is the system's word alone. */
export function useSystemTheme(): ThemeName {
  const name = useSyncExternalStore(followSystem, systemTheme);
  const dark = useContext(ProgramIsDark);
  if (name === "contrast" || dark === null) return name;
  return dark ? "dark" : "light";
}

/** Classes of the element whose contents are drawn in a theme. */
export const themeClasses = (name: ThemeName): string =>
  classes(styles.theme, styles[name]);

function systemTheme(): ThemeName {
  if (matchMedia(contrast).matches) return "contrast";
  return matchMedia(darkScheme).matches ? "dark" : "light";
}

function followSystem(listener: () => void): () => void {
  const queries = [matchMedia(darkScheme), matchMedia(contrast)];
  for (const query of queries) query.addEventListener("change", listener);
  return () => {
    for (const query of queries) query.removeEventListener("change", listener);
  };
}
