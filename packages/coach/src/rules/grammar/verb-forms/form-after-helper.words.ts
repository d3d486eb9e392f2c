const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Helpers that the base form follows. */
export const MODALS = words(
  "can could will would shall should may might must cannot can't couldn't won't wouldn't shouldn't mustn't",
);

/** Adverbs that do not stand between a helper and its verb. */
export const NOT_AFTER = words("well then there here first hard fast late home very too so rather as");

/** Words that look like a wrong form and stand there rightly. */
export const FORMS_OF_ALL = words(
  "well like near welcome complete duplicate used time access room cause reason charge control dinner faith trouble cross matter control born set put read cost let cut hit hurt spread run come become overcome split shut beat bet sure due worth able unable back down up out over off away behind ahead be being been have had do done including according regarding during nothing something anything",
);

/** Where one of these came before, “be” and a base form are right: “all I did was wait”. */
export const CLEFT = words(
  "what all do did does done can could only thing things best first least most job task goal plan hope advice rule next way everything nothing choice option role aim step duty trick",
);

/** Verbs that are nouns or adjectives too and after “be” want “-ed”: “would be worry”. */
export const BARE_AFTER_BE = words(
  "answer force wash sign discuss publish deny worry surprise shock impress dress honor honour concern interest disappoint stress name transfer discharge treat admit examine produce process influence limit support reward damage control shame bore tire excite confuse embarrass scare amaze prepare involve expose locate relate require need use experience experiment reduce improve increase change sign send fill check test visit operate cure",
);
