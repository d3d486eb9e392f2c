import type { Phrases } from "../../rule.ts";

/** “Listen the heart”, “wait the result”, “ran out oxygen”: the small word is missing. */
export const VERB_MISSING_SMALL_WORD: Phrases = {
  severity: "must",
  patterns: [
    "<waited|waiting|wait this|that|these|the|my|his|her|a> opportunity|chance|moment|day|result|results|answer|train|bus|reply|letter|call|ambulance|doctor|arrival|decision|turn|news|operation|interview",
    "<run|ran|running out> oxygen|blood|gloves|morphine|beds|drugs|water|medicine|medicines|antibiotics|insulin|fuel|money|supplies|time|vaccines|fluids|saline|food",
    "i|we|he|she|they|who|to|and <pointed|point the|that|this|an|some @adj{0,1} @noun{0,1} error|errors|mistake|mistakes|interaction|problem|difference|fact|risk|finding|gap|flaw>",
    "<~graduate @cap{0,1} medical|state|national university|school|college|academy>",
    "<~thank your|god|them support|help|time|consideration>",
    "<~operate him|her|me|them> .|,|at|in|for|and|on|that|the|twice|immediately|successfully|again",
    "who|surgeon|surgeons|doctor|doctors|that|i|we|he|she|they|to|team <operated|operate|operates> him|her|them|me|us|his|my|the patient|child|man|woman|boy|girl|father|mother|son|daughter|wife{0,1} .|,|was|is|at|with|in|and|on|for|said|came|told|twice",
    "be|been|was|were|is|being <operated> only|by|because|for|twice|again|immediately|urgently|and|,|in|successfully|the|that",
    "<~look patient|patients|@art chart|@poss eyes|face>",
    "<~refer|~add|~lead me|the{0,1} @mass|confusion that>",
    "<~suffer a{0,1} @adj{0,1} diabetes|hypertension|asthma|malaria|tuberculosis|depression|cancer|anxiety>",
  ],
  unless: [
    "machine|pump|device|robot|equipment|camera|drone|crane|clinic|hospital|service|unit|ward|center|boat|ambulance|bus|plane|room|laboratory|school _{0,4} ~be operated",
    "~wait @adv{0,1} a|an|another second|moment|minute|hour|day|night|week|month|year|while|lifetime|bit|full|whole|long|further|half",
    "~wait the whole",
    "operated by|in the|a company|ministry|state|government|charity|foundation|university",
    "~refer|~add|~lead",
    "~object the",
    "be point the",
  ],
};
