import type { ExistenceRule } from "../rule.ts";

/** “He is my mentor since”, “then I have started”: the tense and the time do not agree. */
export const stillSince: ExistenceRule = {
  name: "still-since",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: the tense does not fit the time that is named.",
  why: "“Since” asks for “have”; “then” and “until now” ask for their own tense.",
  source: "usage",
  example: {
    wrong: "He is my mentor since my third year.",
    right: "He has been my mentor since my third year.",
  },
  languages: ["German", "Spanish", "French", "Russian", "Filipino"],
  patterns: [
    "i|we|they <choose|send|begin|meet|come|go|see|start|finish|move|join|lead|spend|become|lose|find|feel|leave|teach|write|speak|take|give|make|am|are|pass|graduate|fail !@mark|@verb|@subj{0,5} in @year>",
    "i|we|they <choose|send|begin|meet|come|go|see|start|finish|move|join|spend|become|lose|find|leave|teach|write|speak|take|give|make|am|are|pass|graduate|fail|call !@mark|@verb|@subj{0,5} last> week|month|year|summer|night|winter|spring|@weekday",
    "i|we|they <choose|send|begin|meet|come|go|see|start|finish|move|join|spend|become|lose|find|leave|teach|write|speak|take|give|make|am|are|pass|graduate|fail !@mark|@verb|@subj{0,5} ago>",
    "<i|he|she|it|we|they|this am|is|are !@mark|@subj|@past|@part|that|when{1,5} since> my|the|@year|last|@num|childhood|@month|then|birth|many",
    "<we|i|they|he|she am|is|are @adv{0,1} @ing !@mark|@past{0,4} until|till|up now|to{1,2} now{0,1}>",
    "we|i|they|he|she|people|nurses|family <use|work|keep|live|follow|uses|works|keeps|lives|follows|remember|practice|apply|do !@mark|@past|@subj{0,4} until|till now>",
    "and|, <then i|we|he|she|they{0,1} have|has> started|gone|begun|moved|worked|become|decided|passed|finished|come|joined|taken|studied|seen|met",
    "<i|we|he|she|they am|is|are @adv{0,1} @ing !@mark|@verb{0,5} since> @num|@count|two|three|many|several|a|some years|year|months|weeks|long|time",
    "<i|we|he|she have|has @adv{0,1} graduated|finished|started|arrived|come|moved|passed|completed|joined|left|married|begun> @word{0,6} in|on @year|@month|@weekday",
    "<i|we|he|she|they have|has @part !@mark|@subj|@verb{0,5} when i|we|he|she|it was|were>",
    "<when i|we|he|she was|were !@mark{1,7} , i|we|he|she have|has @part>",
    "<yesterday|last night|week|month|year|summer|winter{0,1} @mark{0,1} i|we|he|she|they have|has @part>",
    "i|we|he|she|they <@base|@s|am|is|are @word{0,4} yesterday> .|,|and|evening|morning|afternoon",
    "<last year|month|week|summer|winter|spring|autumn ,{0,1} i|we|he|she|they work|am|are|is|go|see|start|begin|finish|come|do|have|take|pass|move|meet|learn>",
  ],
  unless: [
    "since then",
    "since i|we",
    "seen|was|were|had since",
    "by then",
    "it is _{0,4} since",
    "even|only|and then i|we have seen",
    "as|than i|we _{0,3} yesterday",
    "i|we|he|she have|has @part that|how|what|patients|people|children _{0,3} when",
  ],
};
