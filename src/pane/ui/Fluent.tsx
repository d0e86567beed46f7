import {
  FluentProvider,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useSystemTheme } from "../theme";
import styles from "./Fluent.module.css";

const themes = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** What Fluent's own controls need around them; it comes with the panels that have such controls. */
export function Fluent({ children }: { readonly children: ReactNode }) {
  return (
    <FluentProvider theme={themes[useSystemTheme()]} className={styles.around}>
      {children}
    </FluentProvider>
  );
}
