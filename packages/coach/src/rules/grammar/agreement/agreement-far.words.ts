const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Words after which a subject begins a clause of its own. */
export const CLAUSE_START: ReadonlySet<string> = words(
  "because but that although though while when where whenever since",
);

/** After these a base form in a “that” clause is right: “insisted that the patient of the ward rest”. */
export const SUBJUNCTIVE: readonly string[] =
  "suggest insist recommend ask demand require propose request important essential necessary vital prefer crucial urge advise better imperative expect".split(
    " ",
  );
