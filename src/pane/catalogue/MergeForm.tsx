import { useMemo, useState } from "react";
import type { NamedCatalogue } from "../../catalogue/joinCatalogues";
import {
  compareCatalogues,
  mergeCatalogues,
} from "../../catalogue/mergeCatalogues";
import { oneLine } from "../../text/visibleText";
import { Button } from "../ui/Button";
import field from "../ui/field.module.css";
import { Labelled } from "../ui/Labelled";
import { ScrollArea } from "../ui/ScrollArea";
import ui from "../ui/ui.module.css";
import styles from "./CatalogueView.module.css";
import { fieldNames, ownWords as words } from "./strings";

/** A catalogue that was opened beside others: it joins one of them, differences shown, or stands by itself. */
export function MergeForm({
  opened,
  own,
  onOwn,
  onCancel,
}: {
  readonly opened: NamedCatalogue;
  readonly own: readonly NamedCatalogue[];
  /** Takes the catalogues as they are now and what was done, in words. */
  readonly onOwn: (own: readonly NamedCatalogue[], said: string) => void;
  readonly onCancel: () => void;
}) {
  const [into, setInto] = useState(0);
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set());
  const target = own[into];
  const difference = useMemo(
    () => target && compareCatalogues(target.measures, opened.measures),
    [target, opened],
  );
  if (!target || !difference) return null;
  const { added, changed, same } = difference;
  return (
    <>
      <ScrollArea name={words.merge}>
        <p className={ui.heading}>{oneLine(opened.name)}</p>
        <Labelled name={words.mergeWith}>
          {(ids) => (
            <select
              {...ids}
              className={field.field}
              value={into}
              onChange={({ target: { value } }) => {
                setInto(Number(value));
                setAccepted(new Set());
              }}
            >
              {own.map(({ name }, index) => (
                <option key={index} value={index}>
                  {oneLine(name)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <p>
          {words.added}: {added.length}. {words.changed}: {changed.length}.{" "}
          {words.same}: {same.length}.
        </p>
        <ul className={styles.list}>
          {changed.map(({ before, after, fields }) => (
            <li key={after.id} className={styles.section}>
              <p>{oneLine(before.wording)}</p>
              <p className={ui.caption}>
                {words.differs}:{" "}
                {fields.map((name) => fieldNames[name] ?? name).join(", ")}
              </p>
              {fields.includes("wording") && <p>→ {oneLine(after.wording)}</p>}
              <label className={styles.check}>
                <input
                  type="checkbox"
                  checked={accepted.has(after.id)}
                  onChange={() => {
                    const next = new Set(accepted);
                    if (!next.delete(after.id)) next.add(after.id);
                    setAccepted(next);
                  }}
                />
                <span>{words.take}</span>
              </label>
            </li>
          ))}
        </ul>
      </ScrollArea>
      <div className={styles.bar}>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {words.cancel}
        </Button>
        <span className={ui.row}>
          <Button
            size="small"
            onClick={() => {
              onOwn([...own, opened], words.opened);
            }}
          >
            {words.beside}
          </Button>
          <Button
            size="small"
            appearance="primary"
            onClick={() => {
              const measures = mergeCatalogues(
                target.measures,
                difference,
                accepted,
              );
              onOwn(
                own.map((one, index) =>
                  index === into ? { ...one, measures } : one,
                ),
                words.merged,
              );
            }}
          >
            {words.merge}
          </Button>
        </span>
      </div>
    </>
  );
}
