import type { ExistenceRule } from "../../rule.ts";

/** “Say” and “tell”, “learn” and “teach”, “remember” and “remind”: who does it to whom. */
export const sayTellTeach: ExistenceRule = {
  name: "say-tell-teach",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: another verb of speaking or teaching belongs here.",
  why: "Both are real words, so no spelling check will see it.",
  source: "usage",
  example: {
    wrong: "She learned me to wait and told that I was right.",
    right: "She taught me to wait and said that I was right.",
  },
  languages: ["Spanish", "Arabic", "Hindi", "Chinese", "Russian"],
  patterns: [
    "<~learn to> the|my|our|his|her @adj{0,1} @humans|interns|students|nurses|residents|juniors|children how|about|that|to",
    "<~borrow me|him|her|us> a|the|his|her|my|money|some",
    "<~learn students|patients|nurses|mothers|them|interns|children> how|to|that",
    "<~remember me|us|him|her of|that>",
    "<~say them|her that|to|about|how|what|why>",
    "<~say me|us|him that|to|,|.|about|how|what|why|the|a>",
    "<~thought me|us to|how|that|the|about|what|patience|a|to> @word",
    "who|they|he|she|which|this|experience|mother|father|nurse|professor <thought me|us|him|her|students|patients>",
    "i|we|he|she|they <taught> that i|he|she|it|we|they|this|was|my|the was|would|had|could|is",
    "i|we|he|she <taught> about|of becoming|it|leaving|going|my|giving|her|the",
    "i|we|still|always|often <remind> the|that|my|when|her|his|how|this|a",
    "<learn|learned|learnt|learns me|us|him|them> !.|,",
    "brigade|teacher|doctor|nurse|professor|she|he|who|it|experience|work|this|that <learned|learns|learnt|learn me|us|him|them|you|students>",
    "what i|he|she|they|we was|were{0,1} <said|say|says|saying me|him|us|them>",
    "i|he|she|they|we|who|supervisor|mother|father|patient|doctor|professor|mentor|nurse|teacher|attending|someone|everyone|uncle|aunt|sister|brother|friend|man|woman|people|parents|they <told|tells|tell that> i|he|she|we|they|it|the|my|this|in|there",
    "to <tell that> i|he|she|we|it|in|the|my|this",
    "by <my|his|her|our|their own> .|,|and|in|for|at",
  ],
  unless: ["~remember me|us|him|her that way|day|night|morning|summer|year"],
};
