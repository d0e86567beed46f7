import {
  teamsHighContrastTheme,
  type Theme,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const dark = "(prefers-color-scheme: dark)";
const contrast = "(forced-colors: active)";

/** The theme that the user's system asks for, followed as it changes. */
export function useSystemTheme(): Theme {
  const name = useSyncExternalStore(followSystem, systemThemeName);
  return themes[name];
}

const themes = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

function systemThemeName(): keyof typeof themes {
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
