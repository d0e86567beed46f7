import type { Place } from "../../drafting/Place";
import { planSections } from "../../drafting/sections";
import { oneLine } from "../../text/visibleText";
import { shorten } from "../../text/shorten";
import type { ChosenRow } from "../services";
import field from "../ui/field.module.css";
import { Labelled } from "../ui/Labelled";
import styles from "./CatalogueView.module.css";
import type { Drafting } from "./Drafting";
import { words } from "./strings";

/** Where the chosen measures go: null lets each have the section that fits it. */
export function PlaceField({
  drafting: { plan },
  place,
  chosenRow,
  onPlace,
}: {
  readonly drafting: Drafting;
  readonly place: Place | null;
  /** The row that the user chose in the document. */
  readonly chosenRow: ChosenRow | null;
  readonly onPlace: (place: Place | null) => void;
}) {
  const sections = planSections(plan);
  const choices = new Map<string, Place | null>([
    ["fitting", null],
    ...sections.map(
      (_, section) =>
        [`section ${String(section)}`, { kind: "section", section }] as const,
    ),
    ["new-section", { kind: "new-section", title: null }],
    ["end", { kind: "end" }],
    ...(chosenRow ? [["after", { kind: "after", ...chosenRow }] as const] : []),
  ]);
  return (
    <>
      <Labelled name={words.place} className={styles.choice}>
        {(ids) => (
          <select
            {...ids}
            className={field.field}
            value={keyOf(place)}
            onChange={({ target }) => {
              onPlace(choices.get(target.value) ?? null);
            }}
          >
            {sections.length > 0 && (
              <option value="fitting">{words.placeFitting}</option>
            )}
            {sections.map(({ label }, index) => (
              <option key={index} value={`section ${String(index)}`}>
                {shorten(oneLine(label), 80)}
              </option>
            ))}
            {sections.length > 0 && (
              <option value="new-section">{words.placeNew}</option>
            )}
            <option value={sections.length > 0 ? "end" : "fitting"}>
              {words.placeEnd}
            </option>
            {chosenRow && <option value="after">{words.placeChosen}</option>}
          </select>
        )}
      </Labelled>
      {place?.kind === "new-section" && (
        <Labelled
          name={words.newTitle}
          hint={words.newTitleHint}
          className={styles.choice}
        >
          {(ids) => (
            <input
              {...ids}
              className={field.field}
              value={place.title ?? ""}
              onChange={({ target }) => {
                const title = target.value;
                onPlace({
                  kind: "new-section",
                  title: title.trim() === "" ? null : title,
                });
              }}
            />
          )}
        </Labelled>
      )}
    </>
  );
}

const keyOf = (place: Place | null): string =>
  place === null
    ? "fitting"
    : place.kind === "section"
      ? `section ${String(place.section)}`
      : place.kind;
