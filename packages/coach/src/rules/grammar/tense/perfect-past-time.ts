import type { ExistenceRule } from "../../rule.ts";

const GAP =
  "!@mark|@subj|@modal|@past|@be|@have|@do|that|which|who|whom|since|until|till|from|than|as|what|when|where|how|why|because|if|by|after|before|per|between|ever|never";
const PART = "@past|@part|seen|done|gone|been|become|come|written|taken|given|spoken|chosen|read|put";

/** “Have” with a finished time: “I have graduated two years ago”, “has died in 2019”. */
export const perfectPastTime: ExistenceRule = {
  name: "perfect-past-time",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: a finished time takes the simple past, without “have”.",
  why: "“I graduated two years ago”: “have” links the past to now.",
  source: "usage",
  example: { wrong: "I have graduated three years ago.", right: "I graduated three years ago." },
  languages: ["German", "French", "Italian", "Spanish", "Hindi", "Persian"],
  patterns: [
    "i|we|he|she|they <have|has @vpart once> a|an|the|my|in|with|on|how",
    `<have|has|i've|we've|they've|he's|she's not|also|already|just{0,1} @adv{0,1} ${PART} ${GAP}{0,8} ago>`,
    `<have|has|i've|we've|they've @adv{0,2} ${PART} ${GAP}{0,6} yesterday>`,
    `<have|has|i've|we've|they've @adv{0,2} ${PART} ${GAP}{0,7} in @year>`,
    `<have|has|i've|we've|they've @adv{0,2} ${PART} ${GAP}{0,7} in @month @year{0,1}> .|,|;|and|with|at`,
    `<have|has|i've|we've|they've @adv{0,2} ${PART} !@mark|@subj|@modal|@past|@be|that|which|who|since|until|from|than|as|what|when|in|over|during|within{0,7} last|previous year|month|week|summer|spring|winter|autumn|night>`,
    `<have|has|i've|we've @adv{0,2} ${PART} ${GAP}{0,6} when> i|he|she|we|they was|were|had|did|lived|worked|graduated|arrived`,
    `<in @year ,{0,1} i|we|he|she|they have|has @adv{0,1} ${PART}>`,
    `<in @month @year{0,1} ,{0,1} i|we|he|she|they have|has @adv{0,1} ${PART}>`,
    `<@num|two|several|many|few years|months|weeks|days ago ,{0,1} i|we|he|she|they have|has @adv{0,1} ${PART}>`,
    `<last|yesterday year|month|week|summer|spring|winter|night{0,1} ,{0,1} i|we|he|she|they have|has @adv{0,1} ${PART}>`,
    `<when i|he|she|we was|were @num|a|young|child|little|in _{0,4} , i|we|he|she|they have|has ${PART}>`,
    `<after that|this ,{0,1} i|we|he|she have|has @adv{0,1} ${PART}>`,
    `^ <then ,{0,1} i|we have|has ${PART}>`,
    "<he|she|it|father|mother|patient|grandmother|grandfather|uncle has @adv{0,1} died> on|in|at|that|the|during|after|last|.",
    `<on|at the first|second|third|last day|night|time|morning|attempt|week ,{0,1} i|we|he|she have|has @adv{0,1} ${PART}>`,
    `<have|has ${PART} ${GAP}{0,5} on @month @num>`,
    `<have|has ${PART} ${GAP}{0,5} that|the same|next|following day|night|morning|week|year> .|,|and|when`,
    `<that day|night|year|morning|summer|evening ,{0,1} i|we|he|she|they have|has @adv{0,1} ${PART}>`,
  ],
  unless: [
    "once a|an|in|the day|week|month|year|night|a|while|more|again",
    "once in a",
    "since _{0,6} ago",
    "since @num|then|that|last|@year",
    "since",
    "in @year and|to|alone",
    "~have|has|have been here|there since",
    "have|has to|no|a|an|the",
    "@modal @adv{0,1} have",
    "to have",
    "have|has written|published|reported|described|studied|seen|read|appeared _{0,5} published|printed|born",
  ],
};
