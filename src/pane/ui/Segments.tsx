import styles from "./Segments.module.css";

/** A choice of a few, one of which is always pressed. */
export function Segments<T extends string>({
  label,
  names,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly names: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly onChoose: (one: T) => void;
}) {
  return (
    <div role="group" aria-label={label} className={styles.group}>
      {(Object.keys(names) as T[]).map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === chosen}
          className={styles.segment}
          onClick={() => {
            onChoose(one);
          }}
        >
          {names[one]}
        </button>
      ))}
    </div>
  );
}
