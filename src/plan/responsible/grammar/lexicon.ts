/** Words with which a party cannot begin: what they start belongs to the party before. */
export const dependentWords =
  "по за в во на с со от при для из под над о об до через между вне без к ко у около совместно согласно включая кроме начиная который которая которые где как их его не так том числе из-за др пр тд тп";

/** Words before a party that do not change who it is. */
export const openers = "а также";

/** Conjunctions between parties. */
export const conjunctions = "и или либо";

/** «совместно с»: who comes after it answers too. */
export const jointly: readonly [string, readonly string[]] = [
  "совместно",
  ["с", "со"],
];

/** The letters after a lone «и» or «в» with a stroke or full stops: «и.о.», «и/о». */
export const acting = {
  words: ["и", "о"],
  as: "исполняющий обязанности",
} as const;

/** Pronouns and the like before the noun: «все педагоги», «другие ведомства». */
export const determiners =
  "все всех весь вся всё каждый каждая любой иные иной другие другой прочие остальные свои";

/** Everyone, therefore nobody in particular. */
export const everyone = "все весь вся каждый любой";

/** Remarks in brackets or at the end that are not part of the party's name. */
export const remark =
  /^(?:далее|по (?:согласованию|необходимости|желанию|списку|отдельному|приказу|графику)|при |совместно|в рамках|на местах|в пределах)/;

/** After «по»: remarks that need no brackets. */
export const lastRemark = /^(?:согласованию|необходимости|желанию)$/;

/** «4 кл.», «5 классов». */
export const classWord = { short: "кл", full: "класс" } as const;

/** «по УВР»: kinds of work may follow. */
export const directing = "по";

/** Labels before the parties themselves. */
export const label = /^(?:ответственн|исполнител|соисполнител|контроль|отв$)/;

/** A cell that says there is nobody. */
export const nobody =
  /^(?:нет|не (?:требуется|предусмотрен[аоы]?|назначен[аоы]?|определен[аоы]?)|отсутству[ею]т|(?:без|нет) ответственн(?:ых|ого))$/;

/** Adjectives in the nominative: «школьный», «социальные», «методическая», «творческое». */
export const nominativeAdjective =
  /(?:ый|[кгхшщжчн]ий|ая|яя|ое|[шщжчн]ее|ые|[кгхшщжч]ие)$/;

/** «городской»: the nominative before a masculine, the genitive elsewhere. */
export const stressedAdjective = /ой$/;
export const masculine = /[бвгджзйклмнпрстфхцчшщ]$/;

/** Nouns that end like adjectives. */
export const nounLikeAdjective =
  /(?:ни[ий]|ований|ений|аний|ствий|логий|гимназий)$/;

/** Active participles: «работающие в …» goes with the noun before. */
export const participle =
  /(?:[уюая]щ(?:ий|ая|ее|ие|его|ей|их)(?:ся)?|(?:в|ед)ш(?:ий|ая|ее|ие|их)(?:ся)?)$/;

/** «психолого-педагогический». */
export const firstPart = /о$/;

/** Ends in a consonant, as words cut short do. */
export const cutShort = /[бвгджзйклмнпрстфхцчшщ]$/;

/** «врио директора». */
export const actingPrefixes = "ио врио";

/** «МБОУ СОШ имени Иванова И.И.»: whom a school is named after is no party. */
export const namedAfter = "им имени";

/** Endings of cases other than the nominative. */
export const obliqueEnding =
  /(?:ого|его|ому|ему|ых|их|ыми|ими|ым|им|ой|ую|юю|ов|ев|ей|ам|ям|ами|ями|ах|ях|ом|ем|ий|ций|ости|у|ю|е|ств|тв)$/;

/** Adjectives in cases that no noun of the trade ends in. */
export const obliqueAdjective = /[а-я]{3}(?:ую|юю|ого|ому|ему|ыми)$/;

/** Endings that the genitive of one and the nominative of many (or of one) have in common. */
export const doubtfulEnding = /[аяыи]$/;

/** Nouns that name a person by work, in the nominative, one and many. */
export const agentOne =
  /.{2}(?:тель|ник|ист|лог|граф|вед|чик|щик|ант|ент|тор|сор|зор|тер|нер|мейстер|ица|сестра)$/;
export const agentMany =
  /.{2}(?:тели|ники|исты|логи|графы|веды|чики|щики|анты|енты|торы|соры|зоры|теры|неры|мейстеры|цы|сестры)$/;

/** Nouns that name something done or an office, in the nominative of one. */
export const thingOne = /(?:ция|ство|ние|тие|ость|тория)$/;

/** The same in other cases: no family name ends so. */
export const thingOblique = /(?:[нт]ия|ции|ости|ства|ики|ории)$/;

/** Family names as most Russian ones end, in the nominative. */
export const familyName =
  /^.+(?:[оеё]ва?|[иы]на?|[сц]к(?:ий|ая|ой)|енко|чук|[юу]к|[яа]н|дзе|швили|ых|[оеё]вых|ец|иди)$/;

/** Patronymics, which end a full name. */
export const patronymic =
  /^[а-яё]+(?:[оеё]вич|[оеё]вна|ич|инична|ична|[оеё]вны|[оеё]вне|[оеё]вной|[оеё]вичу?а?|оглы|кызы)$/;

/** «директора», «учителя»: many written like the genitive of one, by the ending of many … */
export const genitiveLikeMany = /[ая]$/;
/** … or by that of one: «школа», «учреждение», but not «вожатая». */
export const softOne = /(?:[^ая][ая]|ия|[ео])$/;

export const russianCapital = /^[А-ЯЁ]/;
export const smallLetter = /[а-яёa-z]/;
/** «ОО», «ВсОШ», «МОиН»: capitals at both ends, small letters only between; «ППк» is a council by custom. */
export const capitalsWord = /^[А-ЯЁ](?:[А-Яа-яЁё0-9]{0,5}[А-ЯЁ]|[А-ЯЁ]{1,4}к)$/;
export const initial = /^[А-ЯЁ]$/;
export const twoInitials = /^[А-ЯЁ]{2}$/;
/** «Директор», «Иванова»: one capital, which may become small. */
export const capitalised = /^[А-ЯЁ][а-яё]+$/;
export const allCapitals = /^[А-ЯЁ]{3,}$/;
