/** What an information note calls itself. */
export const noteTitle =
  /^["«\s]*(?:(?:информационн|аналитическ|итогов|краткая)[а-я]*[\s-]+){0,2}(?:справка|отчет|информация|записка|анализ)(?![а-я])/;

/** A line that announces what was done: «были предприняты следующие меры:», «проведена следующая работа:». */
export const announces =
  /(?:сделано|проведен[оаы]?|проводил[аи]сь|организован[оаы]?|предприня[а-я]+|принят[аыо]?|реализован[оаы]?|выполнен[оаы]?|осуществлен[оаы]?|осуществлял[аи]сь)(?![а-я])[^:]{0,200}:$/;

/** The same without saying that it was done: enough in a paper that calls itself a note. */
export const lists =
  /(?:меры|мероприятия|работа|действия|шаги)[^:]{0,120}:$|следующ[а-я]+[^:]{0,120}:$/;

/** An item's mark: a dash, a bullet, a number or a letter with a bracket. */
export const itemMark =
  /^\s*(?:[-–—−•·▪●○*➢✓]|\d{1,2}[.)](?!\d)|[а-я]\))\s*(?=\S)/i;
