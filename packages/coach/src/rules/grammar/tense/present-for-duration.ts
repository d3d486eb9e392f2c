import type { ExistenceRule } from "../../rule.ts";

const LENGTH = "@num|several|many|more|over|almost|nearly|about|the|a|some|ten";

/** A present tense with a length of time that reaches to now: “I am working here for two years”. */
export const presentForDuration: ExistenceRule = {
  name: "present-for-duration",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: time from then to now takes “have”: “have worked for”.",
  why: "The present with “for” speaks of the future or of a habit.",
  source: "usage",
  example: { wrong: "I am working here for two years.", right: "I have worked here for two years." },
  languages: ["German", "French", "Russian", "Arabic", "Spanish", "Hindi"],
  patterns: [
    "i|he|she|they|we|@human <am|is|are a|an @qual{0,1} @cn|@human for @num|many|several|over|almost @num{0,1} years|months>",
    "i|we|he|she|they <am|is|are @adv{0,1} @nums years|months|weeks in|here|there|at|with>",
    `<i|we|they|i'm|we're am|are{0,1} @adv{0,1} working|living|studying|practicing|volunteering|teaching|doing|serving|treating|preparing|leading|training|dreaming|waiting !@mark|@subj|@past{0,6} for ${LENGTH} @num|than|last|past|long|few|most|couple|of{0,3} years|months|weeks|time|decade>`,
    `<he|she|who is @adv{0,1} working|living|studying|practicing|volunteering|teaching|serving|suffering|waiting !@mark|@subj|@past{0,6} for ${LENGTH} @num|than|last|past|long|few|most{0,2} years|months|weeks|time>`,
    `<i|we|they work|live|practice|volunteer|teach|serve|know|study !@mark|@subj|@past|@verb{0,5} for ${LENGTH} @num|than|last|past|long|few|most{0,3} years|months|time|decade>`,
    "<for the last|past @num|few|several|many{0,1} @units ,{0,1} i|we am|are @ing>",
    "<for the last|past @num|few|several|many{0,1} @units ,{0,1} i|we work|live|teach|volunteer|practice|study|serve|help|treat>",
    "<for @num|many|several years|months|weeks now{0,1} ,{0,1} i|we am|are @ing>",
    "<it|this|today is @num|many|several years|months that> i|we",
    "<in the last|past @num|few|several|many{0,1} @units ,{0,1} i|we am|are @ing>",
    "<i|we|they am|are here|there|married|in @cap{0,1} for|from @num|many|several years|months>",
  ],
  unless: [
    "will|would|to|plan|going|next|hope|could|must|can|should",
    "each|every",
    "years|months|weeks each|every|before|after|from|at",
    "i|we|they work|study|teach|live|practice for a|the",
    "patients|people|children|families who",
    "as|when|while|if|that|whenever i|we work|study|teach for",
  ],
};
