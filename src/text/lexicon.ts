/** Latin letters that look like Russian ones, each followed by the Russian letter it stands for. */
export const lookAlikes =
  "AАBВCСEЕHНKКMМOОPРTТXХYУaаcсeеkкmмoоpрtтxхyу" as const;

/** Latin letters that, typed alone, stand for a Russian word or a class letter («c 1 марта», «5 A»). */
export const loneLookAlikes = "cCBKkoOyaA";

/** Around a lone Latin letter, three characters before it and one after: an ordinal's ending, or an initial beside a Russian word or another initial. */
export const besideRussian =
  /\d-[exyoac](?![.\d])|[а-яё][ .]{1,2}[ABCEHKMOPT]\.$|[А-ЯЁA-Z]\. ?[ABCEHKMOPT]\.$/;

/** Small «ё» and the letter it is read as. */
export const yo = { as: "ё", like: "е" } as const;

export const russianLetter = /[а-яё]/i;

/** Nothing but characters that everyone sees, plain spaces and line feeds: all that most texts hold. */
export const ordinary = /^[\n -~«»№–—А-яЁё]*$/;
