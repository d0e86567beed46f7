import type { Level } from "../../catalogue/StandardMeasure";
import field from "../ui/field.module.css";
import { Labelled } from "../ui/Labelled";
import styles from "./CatalogueView.module.css";
import { levelNames, words } from "./strings";

/** Whose plan it is, which its heading may not say. */
export function LevelField({
  level,
  hint,
  onLevel,
}: {
  readonly level: Level;
  readonly hint?: string | undefined;
  readonly onLevel: (level: Level) => void;
}) {
  return (
    <Labelled name={words.level} hint={hint} className={styles.choice}>
      {(ids) => (
        <select
          {...ids}
          className={field.field}
          value={level}
          onChange={({ target }) => {
            onLevel(target.value as Level);
          }}
        >
          {Object.entries(levelNames).map(([one, name]) => (
            <option key={one} value={one}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
