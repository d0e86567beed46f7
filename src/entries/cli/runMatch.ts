import type { MatchCommand } from "./Command";
import { failureLine } from "./checkFormats";
import { listFiles } from "./listFiles";
import { terminalLook } from "./look";
import { complain, print } from "./output";
import { readCatalogues } from "./readCatalogues";
import { failureText } from "./ReadFailure";
import { runFiles } from "./runFiles";

/** Tells for every measure of each file its counterparts in the catalogue. */
export async function runMatch({
  json,
  catalogues,
  paths,
}: MatchCommand): Promise<0 | 2> {
  const read = readCatalogues(catalogues);
  if (!read.ok) return complain(read.message);
  let code: 0 | 2 = 0;
  await runFiles(
    listFiles(paths),
    {
      kind: "match",
      json,
      measures: read.value,
      look: terminalLook(process.stdout, process.env),
    },
    (source, answer) => {
      if (answer.ok) print(answer.text);
      else {
        if (json) print(failureLine(source, answer.failure));
        code = complain(`${source}: ${failureText(answer.failure)}`);
      }
    },
  );
  return code;
}
