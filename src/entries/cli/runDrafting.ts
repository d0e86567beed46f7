import { standardCatalogue } from "../../catalogue/standardCatalogue";
import type { CompareCommand, FillCommand, InsertCommand } from "./Command";
import { terminalLook } from "./look";
import { complain } from "./output";
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
  const look = terminalLook(process.stdout, process.env);
  switch (command.kind) {
    case "insert": {
      const known = new Set(standardCatalogue().map(({ id }) => id));
      const unknown = command.measures.find((id) => !known.has(id));
      return unknown === undefined
        ? runOneFile(path, output, { ...command, look })
        : complain(
            `мероприятия ${unknown} в каталоге нет; все мероприятия: plan-table catalogue`,
          );
    }
    case "fill":
      return runOneFile(path, output, { ...command, look });
    case "compare":
      return runOneFile(path, output, {
        ...command,
        makePlan: output !== null,
        look,
      });
  }
}
