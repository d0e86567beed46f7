import type { CompareCommand, FillCommand, InsertCommand } from "./Command";
import { terminalLook } from "./look";
import { complain } from "./output";
import { readCatalogues } from "./readCatalogues";
import { runOneFile } from "./runOneFile";
import { isSameFile } from "./sameFile";

/** Writes a file made of a plan; the plan itself stays as it is. */
export async function runDrafting(
  command: InsertCommand | FillCommand | CompareCommand,
): Promise<0 | 1 | 2> {
  const { path, output } = command;
  const read = command.kind === "compare" ? [path, command.note] : [path];
  if (output !== null && read.some((one) => isSameFile(one, output)))
    return complain(
      `-o ${output}: это сам исходный файл; назовите другой, чтобы его сохранить`,
    );
  const catalogue = readCatalogues(command.drafting.catalogues);
  if (!catalogue.ok) return complain(catalogue.message);
  const measures = catalogue.value;
  const look = terminalLook(process.stdout, process.env);
  switch (command.kind) {
    case "insert": {
      const { measures: wanted, ...rest } = command;
      const known = new Set(measures.map(({ id }) => id));
      const unknown = wanted.find((id) => !known.has(id));
      return unknown === undefined
        ? runOneFile(path, output, { ...rest, wanted, measures, look })
        : complain(
            `мероприятия ${unknown} в каталоге нет; все мероприятия: plan-table catalogue`,
          );
    }
    case "fill":
      return runOneFile(path, output, { ...command, measures, look });
    case "compare":
      return runOneFile(path, output, {
        ...command,
        measures,
        makePlan: output !== null,
        look,
      });
  }
}
