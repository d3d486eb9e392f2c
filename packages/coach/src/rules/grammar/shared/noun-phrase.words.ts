const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that open a noun phrase and say that one is meant. */
export const ONE_OPENERS = words("a an this that each every another one");

/** Words that open a noun phrase and say that several are meant. */
export const MANY_OPENERS = words("these those many several few both various numerous");

/** Words that open a noun phrase and leave its count to the noun. */
export const OPENERS = words(
  "the my our his her their your its some most all any no other such two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty",
);

/** Before a noun, like an adjective. */
export const BEFORE_NOUN = words(
  "own other same first second third fourth fifth last next only main whole entire former more most such very old-fashioned two three four five six seven eight nine ten few many",
);

/** Nouns of several without an -s, and nouns that have no singular. */
export const MANY_NOUNS = words(
  "people children men women police scissors clothes trousers glasses cattle teeth feet elderly surroundings belongings thanks criteria phenomena",
);

/** Nouns that end in -s and are one. */
export const ONE_NOUNS = words(
  "news measles mumps rabies diabetes physics mathematics economics ethics genetics statistics orthopedics obstetrics pediatrics paediatrics geriatrics logistics politics tuberculosis",
);

/** Nouns that may count as one or as many, or that hand the count to what follows “of”. */
export const COUNT_UNSURE = words(
  "number majority minority range variety lot group team staff couple pair series rest half part percent handful host array set bunch crowd combination mix mixture family community crew faculty committee kind kinds type types sort sorts form class generation company government audience public population council panel cohort proportion dozen hundred thousand million quarter third average total plenty network department flock pack reason species means headquarters data media statistics logistics politics ethics board jury press percentage fraction bulk majority-of remainder selection crowd army party band circle pool wave string thousands hundreds dozens millions years months weeks days hours minutes dollars miles kilometers patient elderly poor sick",
);

/** What joins a further noun to the one before it. */
export const JOINING = words(
  "of in from with at for near around on under between among inside across about by against without behind within during after before through throughout beside outside over to",
);

/** Verbs that are nouns too, in the base form: they count as verbs only where an object or a small word follows. */
export const NOUNS_TOO = words(
  "need live depend want help show cause make require suffer work study hope play start change result end look check visit call ask talk walk travel care love trust fear support treat plan focus aim sleep cost use drink move rest act wait report view lack face cover test lead run turn answer order cry smoke fight bring change deal differ vary come go take give",
);
