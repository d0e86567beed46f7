import { readFileSync } from "node:fs";
import { sharedFiles } from "../../support/sharedFiles";

/** Workbooks with plans: our own, and other people's where they are at hand. */
export const ownPlans = (): [name: string, bytes: Uint8Array][] => [
  [
    "our own sample",
    new Uint8Array(
      readFileSync(`${process.cwd()}/assets/sample/exam-plan.xlsx`),
    ),
  ],
  ...sharedFiles("plans", ".xlsx"),
];
