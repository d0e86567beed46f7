import type { Level } from "../StandardMeasure";

type ByLevel = Readonly<Record<Level, readonly string[]>>;

/** Who signs and decides. */
export const heads: ByLevel = {
  region: ["Министерство образования"],
  municipality: ["Управление образования"],
  school: ["Директор"],
};

/** Who carries a procedure through. */
export const coordinators: ByLevel = {
  region: ["Региональный координатор"],
  municipality: ["Муниципальный координатор"],
  school: ["Школьный координатор"],
};

/** Who counts and compares. */
export const analysts: ByLevel = {
  region: ["Региональный центр оценки качества образования"],
  municipality: ["Управление образования", "Муниципальная методическая служба"],
  school: ["Заместитель директора по УВР"],
};

/** Who teaches teachers. */
export const methodists: ByLevel = {
  region: ["Институт развития образования"],
  municipality: ["Муниципальная методическая служба"],
  school: ["Заместитель директора по УВР", "Руководители ШМО"],
};

/** Who looks after order. */
export const controllers: ByLevel = {
  region: ["Министерство образования"],
  municipality: ["Управление образования"],
  school: ["Директор", "Заместитель директора по УВР"],
};

/** Who speaks with pupils and parents. */
export const educators: ByLevel = {
  region: ["Министерство образования"],
  municipality: ["Управление образования", "Руководители ОО"],
  school: ["Заместитель директора по УВР", "Классные руководители"],
};

/** Who keeps the pages. */
export const publishers: ByLevel = {
  region: ["Региональный центр оценки качества образования"],
  municipality: ["Управление образования", "Руководители ОО"],
  school: ["Ответственный за сайт"],
};

/** The parties of some levels only. */
export const at = (
  parties: ByLevel,
  ...levels: readonly Level[]
): Partial<ByLevel> =>
  Object.fromEntries(levels.map((level) => [level, parties[level]]));
