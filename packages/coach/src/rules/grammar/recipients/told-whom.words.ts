import type { Phrases } from "../../rule.ts";

/** “He told that my notes were short”: “tell” needs its listener. */
export const TOLD_WHOM: Phrases = {
  severity: "must",
  message: "“{}”: “tell” needs a person; without one, say “said”.",
  patterns: [
    "!be|been|being|am|is|are|was|were|i'm|'s|'re <told|tells|telling> that|, my|his|her|our|i|he|she|we|they|it|there|the|nobody|everything|this|a",
    "!be|been|being|am|is|are|was|were|not{0,1} <told that my|his|her|our|i|he|she|we|they|it|there|the|nobody|everything>",
    "i|he|she|we|they|who|doctor|nurse|mother|father|patient|professor|attending|mentor|chief|to|supervisor|family|husband|wife|son <~tell about|how|why|what|whether|in|for|with> @art|@poss|@subj|it|this",
    "i|he|she|we|they|who|doctor|nurse|mother|father|patient|professor|attending|mentor|chief|to|supervisor|family|husband|wife|son|who <~tell to> me|us|him|her|them|my|the|his|everyone|everybody",
  ],
  unless: [
    "be|been|being|am|is|are|was|were|got|get @adv|once{0,1} told that|about|how|why|what",
    "told ,",
    "could|can|not|never|to|hard|who|easy tell whether|why|what|how",
    "~tell in|for|with",
    "as|than|what|story|stories @word{0,2} told|tell|tells",
    "time will tell",
    "could|can|cannot|couldn't tell how|why|what|whether|which",
    "told me|him|her|us|them",
  ],
};
