/** Whether this Excel has a version of ExcelApi; 1.7 is taken for granted. */
export const hasApi = (version: string): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", version);
