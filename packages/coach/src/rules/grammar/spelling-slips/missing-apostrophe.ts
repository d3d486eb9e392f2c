import type { ExistenceRule } from "../../rule.ts";

/** What belongs to patients or nurses takes the mark of possession. */
export const missingApostrophe: ExistenceRule = {
  name: "missing-apostrophe",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "The mark that shows whose it is seems to be missing.",
  why: "“The patients family” reads as a slip of the pen; the mark is small and seen.",
  source: "usage",
  example: { wrong: "The patients family waited.", right: "The patient's family waited." },
  languages: ["Thai", "Chinese", "Tagalog", "Arabic"],
  patterns: [
    "the|my|our|his|her|a|each|every|this|of|that <patients|doctors|nurses|residents|children|women|girls|boys|mothers|fathers|surgeons|professors|students|grandfathers|grandmothers|brothers|sisters family|families|relatives|room|rooms|bedside|chart|charts|daughter|daughters|son|sons|mother|wife|husband|husbands|blood|eyes|opinion|diagnosis|house|houses|parents|history|condition|bodies|body>",
    "<my|his|her father|mother|brother|sister|grandfather|grandmother|uncle|aunt|wife|husband|cousin illness|death|disease|diagnosis|house|stroke|surgery|funeral|clinic|name>",
    "<@num|one|two|three|four|five|six years|months|weeks|days experience>",
  ],
  unless: [
    "to|for|give|gave|gives|giving|ask|asked|tell|told the|my|our patients|children|women|girls|boys|students",
    "of children blood|eyes",
    "name|call|brother|sister name",
    "children|women room|rooms|blood|bodies",
    "my|his|her mother|father house|name",
    "@num years|months|weeks|days experience @ing",
  ],
};
