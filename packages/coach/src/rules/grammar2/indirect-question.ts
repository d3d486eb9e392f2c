import type { ExistenceRule } from "../rule.ts";

/** Inside a sentence a question keeps the order of a statement: “what the dose is”. */
export const indirectQuestion: ExistenceRule = {
  name: "indirect-question",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "A question inside a sentence keeps plain order: the subject first, then the verb.",
  why: "The turned order belongs to direct questions alone.",
  source: "usage",
  example: { wrong: "He asked me what is the dose.", right: "He asked me what the dose was." },
  languages: ["Spanish", "Russian", "Portuguese", "Hindi", "Arabic"],
  patterns: [
    "~ask|~know|~wonder|~explain|~tell|~understand|~learn|~see|~show|~remember|~teach|~say|~realize|~realise|~forget|~decide|~inform|~guess|~discover|~check|~imagine|~describe|~discuss|~notice|~inquire @word{0,4} <what|why|how|where|when|who|which|whom is|was|are|were|do|does|did|can|could|will|would|should|has|have|had|must i|you|he|she|it|we|they>",
    "~ask|~know|~wonder|~explain|~tell|~understand|~learn|~see|~show|~remember|~teach|~say|~realize|~realise|~forget|~decide|~inform|~guess|~discover|~check|~imagine|~describe|~discuss|~notice|~inquire @word{0,4} <what|why|how|where|when|who|whom did|does|do> the|my|his|her|their|our|a|an|this|that|these|those|patients|people|doctors|others",
    "~ask|~know|~wonder|~explain|~tell|~understand|~learn|~see|~show|~remember|~teach|~say|~realize|~realise|~forget|~decide|~inform|~guess|~discover|~check|~imagine|~describe|~discuss|~notice|~inquire @word{0,4} <why|how|where|when is|was|are|were|can|could|will|would|should|has|have|had> the|my|his|her|their|our|a|an|this|that|these|those|patients|people",
    "~ask|~know|~wonder|~explain|~tell|~understand|~learn|~see|~show|~remember|~teach|~say|~realize|~realise|~forget|~decide|~inform|~guess|~discover|~check|~imagine|~describe|~discuss|~notice|~inquire @obj|@refl|@word{0,3} <what|which|who|whose is|are|was|were> the|my|his|her|their|our|your|this|that dose|reason|diagnosis|problem|cause|difference|meaning|name|purpose|treatment|plan|answer|best|next|most|first|role|best|way|result|age|weight|deadline|date|goal|process|@nouns",
    "~ask|~know|~wonder|~explain|~tell|~understand|~learn|~see|~show|~remember|~teach|~say|~realize|~realise|~forget|~decide|~inform|~guess|~discover|~check|~imagine|~describe|~discuss|~notice|~inquire @word{0,3} <how @adj|@adv|much|many|long|often|far|old|hard|early is|was|are|were|do|does|did|can|could|has|have it|he|she|i|we|they|you|the|this|my>",
    "~ask|~know|~wonder|~explain|~tell|~understand|~learn|~see|~show|~remember|~teach|~say|~realize|~realise|~forget|~decide|~inform|~guess|~discover|~check|~imagine|~describe|~discuss|~notice|~inquire @word{0,4} <which|what|whose @noun|@nouns|@mass|kind|fruit|time|language|bus|way is|was|are|were|do|does|did|can|could|will|would|should|has|have|had|must i|you|he|she|it|we|they>",
    "~ask|~know|~wonder|~explain|~tell|~understand|~learn|~see|~show|~remember|~teach|~say|~realize|~realise|~forget|~decide|~inform|~guess|~discover|~check|~imagine|~describe|~discuss|~notice|~inquire @word{0,3} <how many|much @noun|@nouns|@mass do|does|did|can|could|will|would|should i|you|he|she|it|we|they|the|a|this|my>",
    "~ask|~know|~wonder|~explain|~tell|~understand|~learn|~see|~show|~remember|~teach|~say|~realize|~realise|~forget|~decide|~inform|~guess|~discover|~check|~imagine|~describe|~discuss|~notice|~inquire @obj|@refl{0,1} <did|does he|she|it|i|we|they|you|anybody|anyone|somebody|someone>",
    "~ask|~wonder|~inquire @obj|@refl{0,1} <do|is|was|are|were|can|could|will|would|should|has|have|had he|she|it|i|we|they|you>",
    "~ask|~wonder|~inform|inquire @obj|@refl <does|do|is|can|could|will|has|did the|my|a|this|his|her|there>",
    "not|never|idea|clear|unclear|curious|sure|question|about|of <why|how|where|when|what did|does|do> i|you|he|she|it|we|they|the|my|his|her|their|a|this|that",
    "no idea <what|why|how|where|who is|was|are|were|do|does|did|can|could|will|would|should|has|have|had|must> i|you|he|she|it|we|they|the|my|his|her",
    "<how @word{1,3} look|looks|looked like>",
    "<how it is|it's called>",
    "know|understand|learn|learned|learnt|see|explain|knew|understood <what means|meant>",
    "~explain|~ask @word{0,2} <if|whether is|was|are|were|did|does|do|can|could|will> i|you|he|she|it|we|they|the|my|this|there",
  ],
  unless: ["what is|was|were the matter", "not only"],
};
