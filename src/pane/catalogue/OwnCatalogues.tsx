import { useState } from "react";
import { writeCatalogueJson } from "../../catalogue/catalogueJson";
import type { NamedCatalogue } from "../../catalogue/joinCatalogues";
import { standardCatalogue } from "../../catalogue/standardCatalogue";
import { oneLine } from "../../text/visibleText";
import type { ChosenRow, PaneServices } from "../services";
import { Button } from "../ui/Button";
import { FileButton } from "../ui/FileButton";
import { Refusal } from "../ui/Refusal";
import { ScrollArea } from "../ui/ScrollArea";
import ui from "../ui/ui.module.css";
import styles from "./CatalogueView.module.css";
import type { Drafting } from "./Drafting";
import { KeepMeasures } from "./KeepMeasures";
import { MergeForm } from "./MergeForm";
import { measuresCount, ownWords as words } from "./strings";

/** The user's own catalogues beside the program's: opened, merged, saved for others, taken away. */
export function OwnCatalogues({
  drafting,
  chosenRow,
  own,
  onOwn,
  services: { files, saveFile },
  announce,
}: {
  readonly drafting: Drafting;
  readonly chosenRow: ChosenRow | null;
  readonly own: readonly NamedCatalogue[];
  readonly onOwn: (own: readonly NamedCatalogue[]) => void;
  readonly services: PaneServices;
  readonly announce: (message: string) => void;
}) {
  const [opened, setOpened] = useState<NamedCatalogue | null>(null);
  const [refused, setRefused] = useState("");
  const open = async (file: File) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = await files.readCatalogue(bytes);
    setRefused(read.ok ? "" : `${file.name}: ${read.message}`);
    if (!read.ok) return;
    const catalogue = { name: file.name, measures: read.value };
    if (own.length > 0) setOpened(catalogue);
    else {
      onOwn([catalogue]);
      announce(words.opened);
    }
  };
  const save = async (
    { name, measures }: NamedCatalogue,
    kind: "xlsx" | "json",
  ) => {
    await saveFile({
      name: `${name.replace(/\.(?:xlsx|json)$/i, "")}.${kind}`,
      mediaType:
        kind === "json"
          ? "application/json"
          : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      content:
        kind === "json"
          ? writeCatalogueJson(measures)
          : await files.writeCatalogue(measures),
    });
    announce(words.saved);
  };
  if (opened)
    return (
      <MergeForm
        opened={opened}
        own={own}
        onOwn={(next, said) => {
          onOwn(next);
          setOpened(null);
          announce(said);
        }}
        onCancel={() => {
          setOpened(null);
        }}
      />
    );
  return (
    <ScrollArea name={words.label}>
      <p className={ui.caption}>{words.hint}</p>
      <div className={ui.row}>
        <FileButton
          name={words.open}
          accept=".xlsx,.json"
          onFile={(file) => void open(file)}
        />
      </div>
      <KeepMeasures
        drafting={drafting}
        chosenRow={chosenRow}
        own={own}
        onOwn={onOwn}
        announce={announce}
      />
      <Refusal
        message={refused}
        onClose={() => {
          setRefused("");
        }}
      />
      <ul className={styles.list}>
        {[{ name: words.standard, measures: standardCatalogue() }, ...own].map(
          (catalogue, index) => (
            <li key={index} className={styles.section}>
              <p>
                {oneLine(catalogue.name)}{" "}
                <span className={ui.caption}>
                  {measuresCount(catalogue.measures.length)}
                </span>
              </p>
              <div className={ui.row}>
                {(["xlsx", "json"] as const).map((kind) => (
                  <Button
                    key={kind}
                    size="small"
                    onClick={() => void save(catalogue, kind)}
                  >
                    {kind === "xlsx" ? words.saveSheet : words.saveJson}
                  </Button>
                ))}
                {index > 0 && (
                  <Button
                    size="small"
                    appearance="subtle"
                    onClick={() => {
                      onOwn(own.filter((_, at) => at !== index - 1));
                      announce(words.removed);
                    }}
                  >
                    {words.remove}
                  </Button>
                )}
              </div>
            </li>
          ),
        )}
      </ul>
    </ScrollArea>
  );
}
