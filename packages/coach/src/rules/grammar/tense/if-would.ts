import type { ExistenceRule } from "../../rule.ts";

/** “Would” in the part with “if”: “if I would know”, “if I would not have looked”. */
export const ifWould: ExistenceRule = {
  name: "if-would",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: no “would” in the part with “if”.",
  why: "“If I knew, I would go”; “if I had known, I would have gone”.",
  source: "usage",
  example: { wrong: "If I would know the way, I would walk.", right: "If I knew the way, I would walk." },
  languages: ["German", "Polish", "Romanian", "French", "Spanish"],
  patterns: [
    "if|if _{0,1} i|we|he|she|they|it|you <would not|never have> @vpart",
    "<if @subj @purepast|knew|asked|looked|called|checked|noticed|was|were|came !@mark{0,5} earlier|before|sooner|yesterday|then|time ,{0,1} @subj would|could|might not{0,1} have @vpart>",
    "^ <if i|we|he|she|they|it|you would not|never|only{0,1} have>",
    "^ <if @art|@poss|@cap @adj{0,2} @noun|@nouns|patient{0,1} would not|never{0,1} have>",
    ",|;|and|but|because|that|think|thought|believe|felt|said <if i|we|he|she|they|it would not|never{0,1} have @past|@part>",
    "<would|could have @adv{0,1} @past|@part !@mark{0,8} if i|we|he|she|they|it|the|my|@noun{1,2} would have>",
    "^ <if i|we|he|she|they would not{0,1} @adv{0,1} be|have|know|get|match|see|do|need|join|become|meet|receive|find|lose|live|stay|return|choose|fail|learn|understand|ask|go|work|come|start>",
    "@modal|it _{1,12} <if i|we|they would be|match|get|join|become> @past|accepted|in|into|your|a|the|selected|part",
    "<if i|we|he|she|they|it would had>",
    "<if i|we|he|she|they was|were|had !@mark|@modal{1,6} ,{0,1} i|we|he|she|they|it will|can>",
    "^ <had i|we|he|she|they|it|the @noun{0,1} would>",
  ],
  unless: [
    "ask|asked|wonder|wondered|know|knew|sure|see|unsure|unclear|doubt|asking|wondering|knowing|as|tell|told|not|matter|even if",
    "if i would like",
    "if you would",
  ],
};
