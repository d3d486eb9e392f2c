import type { ExistenceRule } from "../../rule.ts";

/** A noun where the verb is needed: “to success”, “to sympathy”. */
export const nounForVerb: ExistenceRule = {
  name: "noun-for-verb",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: after “to” the verb is needed, and this is the noun.",
  why: "“Succeed” and “success” differ in form as well as use.",
  source: "usage",
  example: { wrong: "I tried to success.", right: "I tried to succeed." },
  languages: ["Vietnamese", "Chinese", "Thai", "Arabic", "Korean"],
  patterns: [
    "~want|~hope|~plan|~decide|~try|able|ready|going|like to <specialist|success|advice|analysis|choice|belief|proof|growth|loss|diagnosis|explanation|communication|decision|speech> @word",
    "important|necessary|essential|able|unable|want|wanted|wants|try|tried|trying|hope|hoped|need|needed|learned|learn|decided|ready|how|easy|hard|difficult|possible|happy|like|like|love|helped|help|began|started|continue|order|managed|opportunity|chance|ability|@modal @obj{0,1} <to success|sympathy|empathy|analysis|diagnosis|advice|belief|believe|breath|death|loss|proof|growth|choice|thought|decision|explanation|development|improvement|knowledge|communication|solution|discussion|prescription|apology|pursuit|gratitude|assistance|treatment|examination>",
    "@modal|didn't|don't|doesn't|couldn't not{0,1} <success|sympathy|empathy|analysis|diagnosis|advice|belief|death|loss|proof|growth|choice|decision|explanation|development|improvement|communication|solution|discussion> @art|@poss|@obj|in|with|to",
  ],
  unless: [
    "to believe",
    "@art|@poss|strong|own will|might|must success|death",
    "help|helped|order to death",
    "to analysis|diagnosis|treatment|death|development|improvement|growth|loss|decision|solution|examination|communication|choice and|,|.|of|was|is|in",
    "@poss love|hope|need to",
    "love|chance|need|opportunity|help|hope to",
  ],
};
