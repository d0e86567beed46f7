/** What this Word has above WordApi 1.3. */
export interface WordFeatures {
  /** Recording of changes can be switched (1.4; Word in a browser had it before). */
  readonly tracking: boolean;
  readonly comments: boolean;
  /** Words can be shown without being selected. */
  readonly highlight: boolean;
  /** Word tells of changed paragraphs. */
  readonly events: boolean;
}

/** What this Word can do besides what is needed for anything at all. */
export function wordFeatures(): WordFeatures {
  const { requirements } = Office.context;
  const has = (set: string, version: string): boolean =>
    requirements.isSetSupported(set, version);
  const review = has("WordApi", "1.4") || has("WordApiOnline", "1.1");
  return {
    tracking: review,
    comments: review,
    highlight: has("WordApi", "1.8"),
    events: has("WordApi", "1.6"),
  };
}
