import { attitude } from "./data/attitude";
import { biasedResults } from "./data/biasedResults";
import { checking } from "./data/checking";
import { competence } from "./data/competence";
import { conflictOfInterest } from "./data/conflictOfInterest";
import { methods } from "./data/methods";
import { observation } from "./data/observation";
import { organisation } from "./data/organisation";
import { prevention } from "./data/prevention";
import { publicity } from "./data/publicity";
import { regulation } from "./data/regulation";
import type { StandardMeasure } from "./StandardMeasure";

const measures = [
  regulation,
  biasedResults,
  organisation,
  observation,
  checking,
  conflictOfInterest,
  competence,
  methods,
  prevention,
  attitude,
  publicity,
].flat();

/** The measures that come with the program, direction by direction. */
export const standardCatalogue = (): readonly StandardMeasure[] => measures;
