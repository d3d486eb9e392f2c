import type { ExistenceRule } from "../../rule.ts";

const PLACE =
  "hospital|clinic|ward|village|city|town|country|school|university|house|room|department|unit|office|laboratory|camp|center|centre|region|place|area|street|building";
const STAYED =
  "worked|lived|trained|studied|stayed|slept|graduated|volunteered|grew|rotated|practiced|practised|served|rested|waited|work|live|train|study";
const END =
  ".|,|has|had|is|was|are|were|lost|lies|stands|stood|taught|gave|gives|closed|opened|burned|did|does";
const CLAUSE_VERB =
  "@purepast|came|had|has|was|is|are|were|lives|works|needs|wants|comes|suffers|knows|speaks|lived|worked|died|changed|needed|wanted|asked|came|@modal";

/** “A mother who she discovered the error”, “the school which I studied had”, “a man lives”: the word that joins a clause to its noun. */
export const relativeLink: ExistenceRule = {
  name: "relative-link",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: the clause is joined to its noun in the wrong way.",
  why: "The linking word stands for the noun: not twice, not without its small word, and not left out where it is the subject.",
  source: "usage",
  example: {
    wrong: "She was a mother who she found the error.",
    right: "She was a mother who found the error.",
  },
  languages: ["Arabic", "Persian", "Chinese", "Vietnamese", "Hindi", "Amharic", "Georgian", "Spanish"],
  patterns: [
    ", <which half|most|some|many|all|both|none|two|three|several|@num of> them|these|those",
    ", <what> i|we|he|she|they @vpast with|gladly|happily|for|before|after",
    ", <what for> i|we|he|she|they",
    "town|village|city|place|hospital|country|clinic|museum|house|ward <where> i|we|he|she|they visited|left|loved|admired|described|mentioned|saw .|,|last|in|during|had|has|is|was|every",
    `${PLACE} <which|that i|we|you|he|she|they @modal rest|sleep|live|work|study|train|stay|grow|wait> .|,|in|with|and|at|for`,
    "people|@humans|@human <which|who their|his|her> @cn|@cns|@mn @vpast|@be|@have",
    "a|an|the @qual{0,1} @cn <that|which i|we|they do|don't|did|didn't|can't not{0,1} @vb its|their|his|her> @cn|@cns|name|meaning",
    "@human <who|whom|that i|we|he|she|they @anyverb from|with|to|for|about him|her|them>",
    "a|an|every|one @qual{0,1} @cn <that|which its> @cn|@cns|@mn @be|@anyverb|@have",
    "@human|somebody|someone|person|friend <that|who|whom i|we|you @modal @anyverb him|her|them> .|,|with|and|when",
    "^ the|my|this|our @qual{0,1} @cn|@cns <what> i|we|they|he|she @anyverb",
    "is|was the|a @qual{0,1} @cn <what> i|we|they|he|she @anyverb",
    "@human <who he|she|they> did|could|would|does|can|was not|never|@doing speak|sleep|walk|come|eat|go|breathe|move|live|work|in|at|from|alone{0,1}",
    `same|only|first|small|public|big|old|new|rural @qual{0,1} <${PLACE} which|that i|we|he|she|they was|were{0,1} born|raised|${STAYED}> .|,|has|had|is|was`,
    "@cn|@cns|@cap|, <where is|are|was|were @vpart> @nums|many|some|several|the|a|only|more @qual{0,1} @cn|@cns|@mn|@human|@humans",
    "^ @art|@poss @qual{0,1} @cn|@human|@cap <, that> is|was|has|had|opened|began|lives|@purepast !@mark{1,6} , @pures|@purepast|has|had|is|was|taught|gave|needs",
    "in @cap <, that> is|was @word{1,4} ,",
    "~know|~meet|~have|~see a|an|one @qual{0,1} @human|@cn <which> @qual{0,1} hands|eyes|name|voice|wife|husband|mother|father|son|daughter|family|patients|parents|language|face|words|doors|walls|streets|roof @adv{0,1} @be|@anyverb",
    "anyone|everyone|someone|anybody|everybody|somebody <which> wants|knows|needs|has|comes|can|is|was|could",
    "@human|@humans <who he|she|they> @anyverb the|a|an|my|his|her|their|our|this|that|every|no|me|us|him",
    "@be|~have|~know|~meet @art|@count @qual{0,1} @human|@humans <what> @pures|@purepast|@be|@have|never|always|lives|works",
    `i|we|he|she ~meet|~know|~have|~see @adv{0,1} a|an|one|two|many|some|another @qual{0,2} <@human|@humans|people ${"came|had|was|lives|works|needs|wants|comes|lived|worked|died|speaks|knew|spoke|went|took|gave|has|is|were|knows|suffers"}> !@part|@mark|@ing`,
    `was|is a|an|the|my @qual{0,1} <@human changed|taught|gave|showed|saved|helped|came|knew|opened> my|me|us|the|how`,
    `there is|are|was|were @art|@count|some|no|always|still|only{0,2} @qual{0,1} <@human|@humans|people ${CLAUSE_VERB}> !@mark`,
    `the|a|my|our|this|first|last <${PLACE} which|that i|we|he|she|they ${STAYED}> ${END}`,
    `the|a|my|our|this|first|last <${PLACE} which|that i|we|he|she|they grew up> ${END}`,
    `the|a|my|our|this|first|last <${PLACE} which|that i|we|he|she|they was|were born|trained|raised|assigned|posted> ${END}`,
    "the <year|month|day|week|night|moment|summer|winter|time which> i|we|he|she|they",
    "@human|@humans|person <for|to|with|from|about|of|by that> i|we|he|she|they @anyverb",
    "@cn|@cns <in|on|at|from|with|for that> i|we|they @anyverb .|,|@be|had|has",
    "~understand|~know|~do|~say|~write|~remember|~forget|~learn|~hear|^ <that what> i|we|he|she|they @anyverb .|,|is|was",
    "^ <which> i|we|you @adv{0,1} @anyverb @adv{0,1} most|best|is|was",
    "@cn|@cns <where is|was|are|were> my|the|our|a|an|two|three|many|some|no @qual{0,1} @cn|@cns|@mn|@human|father|mother .|,|and",
    "the|a|an|every|one|some|any|this|person|people @qual{0,1} @human|@humans|person|people <whom> @adv{0,1} @purepast|@pures|@be|@modal|never|always|asked|believed|came",
    "anyone|everyone|someone|anybody|everybody|somebody|no-one|nobody <which> @anyverb|@be|@have|@modal|@adv",
    "^ those <which> could|can|had|have|were|are|do|did|live|come|came|stayed|died|needed|wanted",
    "@cn|@human who|that @word{1,4} , <both|all|most|some|none of them>",
    "<which|that @subj|students|patients|nurses|doctors|the|my|our @cn|@cns|@humans{0,1} @anyverb @word{0,1} most|some|all|many|half|none of them> .|,|;",
    "rule|habit|lesson|promise|book|form|story|method|advice|list|song|dream|plan|skill|letter|tool <that|which i|we @anyverb it> .|,|since|every|today|until|now|and",
    "a|an|the|every|no|one|this @qual{0,1} @human|patient|surgeon <which> hands|eyes|name|voice|wife|husband|mother|father|son|daughter|family|work|patients|house|heart|parents|language|face|words|story",
    "a|an|the|those|this|every|people @qual{0,1} @human|@humans <who's> @cn|@cns|family|families|parents|father|mother @be|@have|@anyverb",
    "a|the|my|our @qual{0,1} team|family|group|community|hospital|department|program <who|which|that it> @pures|@be|@have|@vpast|supports|helps|makes|works|gives",
  ],
  unless: [
    "~ask|~tell|~show @art|@poss{0,1} @human who|which",
    "~ask|~tell|~show|~teach|~wonder|~decide _{0,3} whom|which",
    "~know whom|which",
    "~know how|that|what|where|why|if|when|the|my",
    "who he|she|they ~say|~think|~believe|~know|~hope|~tell|~call|~teach|~give|~ask|~show",
    "of|to|for|by|with whom",
    "~see|~have|~know @art|@num|many|some|another @qual{0,2} @human|@humans|people lived|worked|changed",
    "time|moment|way that",
    "so|such _{1,7} that",
    "there was|were|is|are @art|@count|some|no|always|still|only{0,2} @qual{0,1} @human|@humans|people @part to|by|in|with|on|at|for",
  ],
};
