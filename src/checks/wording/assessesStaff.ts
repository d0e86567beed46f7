import { fold } from "../../text/normalise";

const checkWorks =
  /(?<!\p{L})(?:впр(?!\p{L})|всероссийск\p{L}* провероч\p{L}* работ)/u;

const results = /результат|итог|показател|балл/u;

/** Objectivity of results is no result. */
const objectivity =
  /(?:объективност|достоверност)\p{L}* (?:\p{L}+ )?результат\p{L}*/gu;

const STAFF =
  "(?:педагог(?:а|ов|ическ\\p{L}* (?:работник|кадр|деятельност)\\p{L}*)|учител(?:я|ей)(?!м)|работник(?:а|ов)|руководител(?:я|ей)|директор(?:а|ов)|кадров|школ(?:ы)?(?!\\p{L})|(?:обще)?образовательн\\p{L}* (?:организаци[ий]|учреждени[яй])|организаци[ий]|учреждени[яй]|оо(?!\\p{L})|оу(?!\\p{L}))";

const BETWEEN =
  "(?: (?:[а-я]+ого|[а-я]+ой|[а-я]+ей|[а-я]+ых|[а-я]+их|деятельности|работы|труда|качества|эффективности|результативности|профессионализма)){0,4}";

/** Words that judge people or organisations, with whom they judge. */
const judging = new RegExp(
  `(?<!\\p{L})(?:(?:оценк|оценивани|аттестаци|премировани|поощрени|стимулировани|ранжировани|рейтинг|эффективност|результативност)\\p{L}*(?: и \\p{L}+)?${BETWEEN} ${STAFF}|(?:стимулирующ\\p{L}*|премиальн\\p{L}*) (?:выплат|надбав|част)|дисциплинарн\\p{L}* (?:взыскан|ответствен)|ключев\\p{L}* показател\\p{L}* эффективност)`,
  "u",
);

/** What turns the measure round: it keeps the rule. */
const averse =
  /недопущ|недопуст|не допуск|исключ|запре[тщ]|неиспольз|не использ|не примен|без (?:использ|учет|примен)|предотвращ|предупрежд|недействит|не явля|не мо(?:гут|жет)|нельзя|отказ|отмен|своей деятельност|самооцен|самоанализ|доброволь/u;

/** What ends a clause. */
const clauses = /[.;\n](?:\s+|$)/u;

/** Longer clauses are not read. */
const LONGEST = 1500;

/**
 * The clause in which results of all-Russian check works (or, where `aboutThem` says that the plan is about those, of
 * «оценочные процедуры») are used to judge staff or organisations; null where there is none.
 */
export function assessesStaff(
  text: string,
  aboutThem: boolean,
): { readonly start: number; readonly end: number } | null {
  if (!/[Вв][Пп][Рр]|роверочн|ценочн|РОВЕРОЧН|ЦЕНОЧН/.test(text)) return null;
  let start = 0;
  for (const part of text.split(clauses)) {
    start = text.indexOf(part, start);
    const end = start + part.length;
    const clause = fold(part.slice(0, LONGEST))
      .replace(/\s+/gu, " ")
      .replace(objectivity, "");
    const meant =
      checkWorks.test(clause) ||
      (aboutThem &&
        /оценочн\p{L}* процедур|провероч\p{L}* работ/u.test(clause));
    if (
      meant &&
      results.test(clause) &&
      judging.test(clause) &&
      !averse.test(clause)
    )
      return { start, end };
    start = end;
  }
  return null;
}
