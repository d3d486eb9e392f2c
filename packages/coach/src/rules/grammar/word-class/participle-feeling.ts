import type { ExistenceRule } from "../../rule.ts";

/** “I was exciting”: a person has the -ed form, what causes it the -ing form. */
export const participleFeeling: ExistenceRule = {
  name: "participle-feeling",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: what a person feels ends in -ed.",
  why: "“The case was exciting, and I was excited.”",
  source: "usage",
  example: { wrong: "I was so boring that I slept.", right: "I was so bored that I slept." },
  languages: ["Chinese", "Persian", "Vietnamese", "Arabic", "Spanish"],
  patterns: [
    "i|we <~feel|am|was|were|are|became|become|got|been|i'm very|so|really|deeply|quite|too|also|more|always{0,2} interesting|exciting|boring|confusing|surprising|disappointing|satisfying|fascinating|frustrating|embarrassing|frightening|shocking|tiring|exhausting|depressing|motivating|annoying|touching> in|by|about|that|when|to|with|of|at|,|.|because|and|during",
    "@subj|patient|mother|child|family|parents|doctor <~feel very|so|really|quite{0,1} interesting|boring|confusing|disappointing|frustrating|embarrassing|exhausting> .|,|by|about|when|with|and",
    "<case|day|work|job|rotation|experience|lecture|story|surgery|subject|specialty|field|news|result|results was|is|were|are very|so|really{0,1} interested|excited|bored|tired|fascinated|rewarded|satisfied|frustrated> .|,|for|to|and|because|that|but",
  ],
  unless: ["i|we find|found|make|made it", "~be touching the|a|his|her", "feel it|that"],
};
