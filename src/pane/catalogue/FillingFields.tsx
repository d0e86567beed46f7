import { useState } from "react";
import type { Fillings, Placeholder } from "../../drafting/placeholders";
import field from "../ui/field.module.css";
import { Labelled } from "../ui/Labelled";
import ui from "../ui/ui.module.css";
import styles from "./CatalogueView.module.css";
import { placeholderNames, words } from "./strings";

/** Asks for the blanks that the document says nothing of; what was asked stays to be corrected. */
export function FillingFields({
  unknown,
  fillings,
  onFillings,
}: {
  readonly unknown: readonly Placeholder[];
  readonly fillings: Fillings;
  readonly onFillings: (fillings: Fillings) => void;
}) {
  const [typed, setTyped] = useState<Fillings>(fillings);
  const asked = (Object.keys(placeholderNames) as Placeholder[]).filter(
    (name) => unknown.includes(name) || fillings[name] !== undefined,
  );
  if (asked.length === 0) return null;
  return (
    <div className={styles.section}>
      <h2 className={ui.heading}>{words.unknown}</h2>
      {asked.map((name) => (
        <Labelled
          key={name}
          name={placeholderNames[name].label}
          hint={placeholderNames[name].hint}
        >
          {(ids) => (
            <input
              {...ids}
              className={field.field}
              value={typed[name] ?? ""}
              onChange={({ target }) => {
                setTyped({ ...typed, [name]: target.value });
              }}
              onBlur={({ target }) => {
                onFillings(withFilling(fillings, name, target.value));
              }}
              onKeyDown={(event) => {
                if (event.key !== "Enter") return;
                event.preventDefault();
                onFillings(
                  withFilling(fillings, name, event.currentTarget.value),
                );
              }}
            />
          )}
        </Labelled>
      ))}
    </div>
  );
}

function withFilling(
  fillings: Fillings,
  name: Placeholder,
  text: string,
): Fillings {
  const rest = Object.fromEntries(
    Object.entries(fillings).filter(([other]) => other !== name),
  );
  const value = text.trim();
  return value === "" ? rest : { ...rest, [name]: value };
}
