import { useMemo, useState } from "react";
import { directions } from "../../catalogue/data/directions";
import { searchMeasures } from "../../catalogue/searchMeasures";
import { capitalised } from "../../text/capitalised";
import { Button } from "../ui/Button";
import field from "../ui/field.module.css";
import { Labelled } from "../ui/Labelled";
import { ScrollArea } from "../ui/ScrollArea";
import ui from "../ui/ui.module.css";
import styles from "./CatalogueView.module.css";
import type { Drafting } from "./Drafting";
import { MeasureCard } from "./MeasureCard";
import type { MeasureChoice } from "./MeasureChoice";
import { words } from "./strings";

/** Measures drawn at once: a department's catalogue may hold thousands. */
const page = 60;

/** The measures of the plan's level: by words as one types, or direction by direction. */
export function FindMeasures({
  drafting,
  choice,
}: {
  readonly drafting: Drafting;
  readonly choice: MeasureChoice;
}) {
  const [query, setQuery] = useState("");
  const [direction, setDirection] = useState("");
  const [most, setMost] = useState(page);
  const { level, document } = drafting;
  const { index } = document;
  const found = useMemo(() => {
    const all =
      query.trim() === ""
        ? index.measures
        : searchMeasures(index, query, index.measures.length);
    return all.filter(
      (one) =>
        one.levels.includes(level) &&
        (direction === "" || one.direction === direction),
    );
  }, [index, query, direction, level]);
  return (
    <>
      <div className={styles.tools}>
        <Labelled name={words.search} className={styles.choice}>
          {(ids) => (
            <input
              {...ids}
              type="search"
              className={field.field}
              placeholder={words.searchHint}
              value={query}
              onChange={({ target }) => {
                setQuery(target.value);
                setMost(page);
              }}
            />
          )}
        </Labelled>
        <Labelled name={words.direction} className={styles.choice}>
          {(ids) => (
            <select
              {...ids}
              className={field.field}
              value={direction}
              onChange={({ target }) => {
                setDirection(target.value);
                setMost(page);
              }}
            >
              <option value="">{words.allDirections}</option>
              {directions.map(({ id, title }) => (
                <option key={id} value={id}>
                  {capitalised(title)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      </div>
      <ScrollArea name={words.search}>
        {found.length === 0 && <p role="status">{words.nothingFound}</p>}
        <ul className={styles.list}>
          {found.slice(0, most).map((measure, at) => (
            <MeasureCard
              key={`${measure.id} ${String(at)}`}
              measure={measure}
              drafting={drafting}
              choice={choice}
            />
          ))}
        </ul>
        {found.length > most && (
          <p className={ui.row}>
            <Button
              size="small"
              onClick={() => {
                setMost(most + page);
              }}
            >
              {words.more}
            </Button>
          </p>
        )}
      </ScrollArea>
    </>
  );
}
