/** Verbs whose base form is as often a noun: there a doer must stand before it. */
export const NOUN_VERBS: ReadonlySet<string> = new Set(
  "access approach attack answer benefit care change concern contact contest control damage doubt dream escape experience fear focus guide harm hope impact improve influence interest lack love look major master mention need object phone practice profit reach regret request rescue respect result review search share sign smile stem stress struggle study support survey talk treat trust visit vote wait witness wonder work worry fight call ring share assist comment cease pity flee love supervise address notice drop divorce thank".split(
    " ",
  ),
);
