import type { ExistenceRule } from "../../rule.ts";

/** “Only then I understood”, “Never I had seen”: after these openings the verb comes first. */
export const turnedOrder: ExistenceRule = {
  name: "turned-order",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: the order of person and verb is turned here.",
  why: "“Only then did I understand”, but “I asked what his job was”.",
  source: "usage",
  example: { wrong: "Only then I understood him.", right: "Only then did I understand him." },
  languages: ["Spanish", "Arabic", "Hindi", "Russian", "Chinese"],
  patterns: [
    "~ask me|him|her|us|them <what|who|where|how is|was|are|were his|her|their|my|your> @noun|@nouns|@mass",
    "~learn|~know|~understand|~see|~realize|~show|~teach|~tell|~remember me|us|him|her{0,1} <how @adj is|was|are|were> @mass|@nouns|@onlynoun|sleep|trust|the|my|this|to",
    "<only then|there|later|now|here|after that|this{0,1} i|we|he|she|they> @onlypast|had|could|was|were|saw|knew|came|understood|realized|learned|began|got|know|understand",
    "^ <only after|when|in|with|by|through !@mark{1,7} ,{0,1} i|we|he|she|they @onlypast|saw|understood|realized|learned|knew|could|began>",
    "^ <never|rarely|seldom|hardly|nowhere|little i|we|he|she|they had|have|was|did|could|saw|thought|knew|imagined|expected|felt|met|seen>",
    "^ <not only @subj @adv{0,1} !@mark{1,8} , but>",
    "^ <no sooner|hardly|scarcely i|we|he|she|they>",
    "^ <under no circumstances|in no case i|we|he|she|they>",
    "<where|what|why|how|when i|we|he|she|they|you can|should|could|must|will|would !@mark{1,7} ?>",
  ],
  unless: [
    "not only do|does|did|was|were|had|has|have",
    "only then that",
    "^ what|where|when|how|why i|we|he|she|they|you can|could|should do|learn",
    "^ little i|we|he|she",
  ],
};
