import type { ExistenceRule } from "../../rule.ts";

const DOER = "i|we|he|she|they";

/** A verb that needs an object and has none: “I like very much.”, “and I read in one night”. */
export const missingObject: ExistenceRule = {
  name: "missing-object",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: say what: “it”, “them”, “him”.",
  why: "English repeats the object as “it” or “them”, even when it is clear.",
  source: "usage",
  example: { wrong: "I like very much.", right: "I like it very much." },
  languages: ["Chinese", "Portuguese", "Korean", "Japanese", "Vietnamese", "Turkish"],
  patterns: [
    `^ ${DOER} <@adv{0,1} like|likes|liked|love|loved|loves|enjoy|enjoyed|enjoys very|so much> .|,|and|because|when`,
    `and|but|because|so ${DOER} <@adv{0,1} like|likes|liked|love|loved|loves|enjoy|enjoyed|enjoys very|so much> .|,|because|when`,
    `, and|but|so ${DOER} <@adv{0,1} use|bring|brought|carried|kept|keep|bought|sold|sent|finished|opened> every|daily|from|in|to|at|.|,|each|until|with`,
    `, and|but|so ${DOER} <read|reread|finished|memorized|repeated in> one|a|an|two|three night|day|week|weekend|hour|days|nights|weeks|hours`,
    "@nouns|tablets|books|papers|gloves|samples|letters|forms|the|my|his|her{1,1} @noun{0,1} and <put on|in|into|under the|my|his|her table|desk|bed|floor|shelf|drawer|fridge|refrigerator|box|bag|pocket|wall>",
    `, and|but|so ${DOER} <gave|handed|showed|took|brought|sent> at once|to the|my|his|her|a|gladly|immediately`,
    "the|my|his|her|a|some @qual{0,1} @cn|@cns|@mn and <gave|handed|showed|brought|sent|passed to> the|my|his|her @human|@humans",
    `and|but ${DOER} <wore|used|carried|kept|drank all|every day|night|week|morning|month>`,
    `, and|but|so ${DOER} <explained|showed|taught|gave|sent|described to me|us|him|her|them .>`,
    "<~thank very|so much> for|,|.|and",
  ],
  unless: [
    "that|which|who @word{1,6} and gave|handed|showed|brought|sent|passed to",
    "that|which|who|whom|what|how|where|why i|we|he|she|they @adv{0,1} like|likes|liked|love|loved|loves|enjoy|enjoyed|use|bring|brought",
    "opened at|to|in|with",
    "kept from|to|in|with|at",
    "thank you|him|her|them|@word{1,4} very",
    "that|which|who|whom|what|how|where @word{1,12} like|love|enjoy|liked|loved|enjoyed very|so much",
  ],
};
