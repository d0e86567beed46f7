import { attitude } from "./data/attitude";
import { biasedResults } from "./data/biasedResults";
import { checking } from "./data/checking";
import { competence } from "./data/competence";
import { conflictOfInterest } from "./data/conflictOfInterest";
import { control } from "./data/control";
import { localRules } from "./data/localRules";
import { materials } from "./data/materials";
import { methods } from "./data/methods";
import { observation } from "./data/observation";
import { organisation } from "./data/organisation";
import { prevention } from "./data/prevention";
import { publicity } from "./data/publicity";
import { regulation } from "./data/regulation";
import { staffTraining } from "./data/staffTraining";
import { teaching } from "./data/teaching";
import type { StandardMeasure } from "./StandardMeasure";

const measures = [
  regulation,
  localRules,
  biasedResults,
  organisation,
  materials,
  observation,
  checking,
  conflictOfInterest,
  competence,
  staffTraining,
  methods,
  teaching,
  prevention,
  control,
  attitude,
  publicity,
].flat();

/** The measures that come with the program, direction by direction. */
export const standardCatalogue = (): readonly StandardMeasure[] => measures;
