import type { AnyCheck } from "./check";
import abbreviationUndefined from "./abbreviation-undefined";
import alternativeLeft from "./alternative-left";
import appendixMismatch from "./appendix-mismatch";
import approvalBlank from "./approval-blank";
import approvalMissing from "./approval-missing";
import columnDuplicate from "./column-duplicate";
import columnMissing from "./column-missing";
import columnUnrecognised from "./column-unrecognised";
import deadlineBeforeApproval from "./deadline-before-approval";
import deadlineInPast from "./deadline-in-past";
import deadlineInvalid from "./deadline-invalid";
import deadlineMissing from "./deadline-missing";
import deadlineNonWorkingDay from "./deadline-non-working-day";
import deadlineOutsidePeriod from "./deadline-outside-period";
import deadlineUnrecognised from "./deadline-unrecognised";
import deadlineVague from "./deadline-vague";
import deadlineYearMixed from "./deadline-year-mixed";
import directionUncovered from "./direction-uncovered";
import headerMissing from "./header-missing";
import markupLeft from "./markup-left";
import measureBundled from "./measure-bundled";
import measureDuplicate from "./measure-duplicate";
import measureEmpty from "./measure-empty";
import measureMissing from "./measure-missing";
import misspelling from "./misspelling";
import numberAsDecimal from "./number-as-decimal";
import numberDuplicate from "./number-duplicate";
import numberGap from "./number-gap";
import numberMissing from "./number-missing";
import numberStyleMixed from "./number-style-mixed";
import numberWrongParent from "./number-wrong-parent";
import periodMismatch from "./period-mismatch";
import periodUnknown from "./period-unknown";
import placeholderLeft from "./placeholder-left";
import policyConflict from "./policy-conflict";
import quotesUnbalanced from "./quotes-unbalanced";
import responsibleCollective from "./responsible-collective";
import responsibleMissing from "./responsible-missing";
import responsibleUnseparated from "./responsible-unseparated";
import responsibleVariant from "./responsible-variant";
import resultMissing from "./result-missing";
import rowSplit from "./row-split";
import sectionEmpty from "./section-empty";
import sectionMissing from "./section-missing";
import spacing from "./spacing";
import staleYear from "./stale-year";
import termCase from "./term-case";
import titleMissing from "./title-missing";

/** Every check, one a line in the order of the alphabet. */
export const checks: readonly AnyCheck[] = [
  abbreviationUndefined,
  alternativeLeft,
  appendixMismatch,
  approvalBlank,
  approvalMissing,
  columnDuplicate,
  columnMissing,
  columnUnrecognised,
  deadlineBeforeApproval,
  deadlineInPast,
  deadlineInvalid,
  deadlineMissing,
  deadlineNonWorkingDay,
  deadlineOutsidePeriod,
  deadlineUnrecognised,
  deadlineVague,
  deadlineYearMixed,
  directionUncovered,
  headerMissing,
  markupLeft,
  measureBundled,
  measureDuplicate,
  measureEmpty,
  measureMissing,
  misspelling,
  numberAsDecimal,
  numberDuplicate,
  numberGap,
  numberMissing,
  numberStyleMixed,
  numberWrongParent,
  periodMismatch,
  periodUnknown,
  placeholderLeft,
  policyConflict,
  quotesUnbalanced,
  responsibleCollective,
  responsibleMissing,
  responsibleUnseparated,
  responsibleVariant,
  resultMissing,
  rowSplit,
  sectionEmpty,
  sectionMissing,
  spacing,
  staleYear,
  termCase,
  titleMissing,
];
