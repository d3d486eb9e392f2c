import type { ExistenceRule } from "../../rule.ts";

const OWNED = "the|my|his|her|our|their|its|this|these";
const NOTING =
  "~note|~record|~list|~mark|~find|~identify|~check|~study|~define|~agree|~clarify|~recognize|~compare|~evaluate|~analyze|~choose|~ask|~know|~learn|~understand|~see|~show|~explain|~tell|~decide|~discuss|~determine|out|down|about|on|of|me|us|him|them";

/** A told question in the order of one that is asked, whatever verb leads it: “how much did cost”, “which were the errors”. */
export const toldQuestion: ExistenceRule = {
  name: "told-question",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: inside a sentence the subject comes first, then the verb.",
  why: "“I asked how much it cost”, “where my father was born”: plain order.",
  source: "usage",
  example: { wrong: "I asked how much did cost the drug.", right: "I asked how much the drug cost." },
  languages: ["Spanish", "Portuguese", "Italian", "Russian", "Arabic", "Georgian", "Turkish", "Hindi"],
  patterns: [
    "<how much|many|long|often|far did|does|do @purebase|cost|last|need|want|use|work|live|help|pay|mean> !@verb",
    `${NOTING} <which|what is|are|was|were ${OWNED} @word{1,4}> ,|.|;|and|before|so|in|for|that|who|of|on|at`,
    `@word <how @qual|@adv|hard|fast|late|much|many is|was|are|were ${OWNED}|a @word{1,3}> .|,|;|and|in|when|after|at|for`,
    "@word <how @qual is|was|are|were @mn|@cns|sleep|silence> .|,|for|in|to|and|when",
    "<how long|much|many lasted|lasts|took|takes|cost|costs each|the|a|my|his|her|this|every @word>",
    "<when|how|where|why would|will|could|can|should|did|does @purebase|work|help|feel|come the|my|his|her|a|an|their|our|this|these @word>",
    "<where|when|how|why was|were|is|are @purepart|born|built|made|found|located|buried|kept|used|performed|called the|my|his|her|our|their|a|an|two|three|four|five|many|several|no|different @word>",
    "@word <where is|are|was|were|exist|exists a|an|no|two|three|many|several|some|few> @qual{0,1} @anynoun",
    "@anynoun|@human|town|city|village|place <where|which is|are|was|were spoken|located|situated|used|found|practiced two|three|four|many|several|the|a|different|@cns|@mn>",
    "~ask @art|@poss @human|tutor <could|would|can|should|will|may i|he|she|we|they|you>",
    "<what mean|means|meant> @qual|@mn|@cn|@ving|the|a|this|that",
  ],
  unless: [
    "which is|was the right|best|wrong|first|correct|real|better|next|most",
    "where|when|how|why|what|which !@mark{1,12} ?",
    "what|which is|are|was|were the matter|case",
    "to of|about which|what",
    "of|in|to|from|for|on|with|by which is|are|was|were",
    "matter how",
    "what means @art @noun has|have",
    "no matter",
    "which are|is|was|were used|found|located the",
  ],
};
