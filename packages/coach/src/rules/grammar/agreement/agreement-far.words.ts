const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Nouns of one form that may count as many, or that hand the count to what follows “of”. */
export const COUNT_UNSURE: ReadonlySet<string> = words(
  "number majority minority range variety lot group team staff couple pair series rest half part percent handful host array set bunch crowd combination mix mixture family community crew faculty committee kind kinds type types sort sorts form class generation company government audience public population council panel cohort proportion dozen hundred thousand million quarter third average total plenty network department generation wave string flock pack class reason",
);

/** Words after which a subject begins a clause of its own. */
export const CLAUSE_START: ReadonlySet<string> = words("because but that although while when where though");

/** After these a base form in a “that” clause is right: “insisted that the patient of the ward rest”. */
export const SUBJUNCTIVE: readonly string[] =
  "suggest insist recommend ask demand require propose request important essential necessary vital prefer crucial urge advise better".split(
    " ",
  );

/** Determiners that may open a subject. */
export const OPENERS: ReadonlySet<string> = words(
  "the my our his her their this these those each every a an some most many all both several two three four",
);

/** Verbs that are nouns too; they count as verbs only where an object or preposition follows. */
export const VERBS_TOO: ReadonlySet<string> = words(
  "need live depend want help show cause make require suffer work study hope play start change result end look",
);

/** Base forms that are never nouns, for a verb right after its subject. */
export const VERBS_ONLY: ReadonlySet<string> = words(
  "tell give receive explain know become believe understand learn teach bring keep get make take feel sit write ask say see eat go begin choose speak remain include provide seem appear happen arrive require suffer",
);
