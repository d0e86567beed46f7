/** Put in by the build from package.json. */
declare const PLAN_TABLE_VERSION: string;

export const version = PLAN_TABLE_VERSION;
