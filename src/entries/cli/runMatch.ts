import type { MatchCommand } from "./Command";
import { terminalLook } from "./look";
import { complain } from "./output";
import { printAnswers } from "./printAnswers";
import { readCatalogues } from "./readCatalogues";

/** Tells for every measure of each file its counterparts in the catalogue. */
export async function runMatch({
  json,
  catalogues,
  paths,
}: MatchCommand): Promise<0 | 2> {
  const read = readCatalogues(catalogues);
  if (!read.ok) return complain(read.message);
  const look = terminalLook(process.stdout, process.env);
  return printAnswers(paths, {
    kind: "match",
    json,
    measures: read.value,
    look,
  });
}
