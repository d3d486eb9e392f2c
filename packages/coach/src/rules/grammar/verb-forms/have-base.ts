import type { ExistenceRule } from "../../rule.ts";

/** After “have” comes the third form of the verb: “have seen”, “has worked”. */
export const haveBase: ExistenceRule = {
  name: "have-base",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "The verb after “have” or “be” has the wrong form.",
  why: "“Have see” and “was went” are among the first slips that readers mark.",
  source: "usage",
  example: { wrong: "I have learn a lot.", right: "I have learned a lot." },
  languages: ["Chinese", "Vietnamese", "Thai", "Arabic"],
  patterns: [
    "<i|we|they|you|he|she|it|who|and|patient|patients|mother|father|that|which|never have|has|had|have|has @adv{0,1} see|learn|go|do|write|speak|know|grow|begin|eat|fall|examine|discover|achieve|receive|develop|participate|apply|teach|improve|include|decide|publish|perform|understand|follow|attend|serve|dedicate|devote|prepare|realize|realise|acquire|undergo|forget|get|give|take|hide|wear|tell|think|feel|keep|leave|lose|meet|make|say|send|spend|stand|build|bring|buy|ask|treat|die|arrive|continue|help|happen|listen|lead|manage|collect|travel|teach|inspire|motivate|gain|create|enable|succeed|encounter|pass|finish|graduate|complete|volunteer|work|study|live|wait|join|learn|face|translate|train> !you|to|@nouns|@mass|exam|exams",
    "<i've|we've|they've|haven't|hasn't|hadn't @adv{0,1} see|learn|go|do|write|speak|know|grow|begin|eat|fall|examine|discover|achieve|receive|develop|participate|apply|teach|improve|include|decide|publish|perform|understand|follow|attend|serve|dedicate|devote|prepare|realize|realise|acquire|undergo|forget|get|give|take|hide|wear|tell|think|feel|keep|leave|lose|meet|make|say|send|spend|stand|build|bring|buy|ask|treat|die|arrive|continue|help|happen|listen|lead|manage|collect|travel|teach|inspire|motivate|gain|create|enable|succeed|encounter|pass|finish|graduate|complete|volunteer|work|study|live|wait|join|learn|face|translate|train>",
    "<have|has|had not|never|always|already|ever|just|also see|learn|go|do|write|speak|know|grow|begin|eat|fall|examine|discover|achieve|receive|develop|participate|apply|teach|improve|include|decide|publish|perform|understand|follow|attend|serve|dedicate|devote|prepare|realize|realise|acquire|undergo|forget|get|give|take|hide|wear|tell|think|feel|keep|leave|lose|meet|make|say|send|spend|stand|build|bring|buy|ask|treat|die|arrive|continue|help|happen|listen|lead|manage|collect|travel|teach|inspire|motivate|gain|create|enable|succeed|encounter|pass|finish|graduate|complete|volunteer|work|study|live|wait|join|learn|face|translate|train>",
    "<have|has @adv{0,1} went|saw|wrote|spoke|knew|began|ate|fell|took|drove|broke|forgot>",
    "<had @adv{0,1} went|saw|wrote|spoke|drank|ran|swam>",
    "<have|has|had been see|learn|go|do|write|speak|know|grow|begin|eat|fall|examine|discover|achieve|receive|develop|participate|apply|teach|improve|include|decide|publish|perform|understand|follow|attend|serve|dedicate|devote|prepare|realize|realise|acquire|undergo|forget|get|give|take|hide|wear|tell|think|feel|keep|leave|lose|meet|make|say|send|spend|stand|build|bring|buy|ask|treat|die|arrive|continue|help|happen|listen|lead|manage|collect|travel|teach|inspire|motivate|gain|create|enable|succeed|encounter|pass|finish|graduate|complete|volunteer|work|study|live|wait|join|learn|face|translate|train|help>",
    "<i|he|she|we|they|it|who|patient am|is|was|were|are @adv{0,1} see|learn|know|examine|discover|achieve|receive|develop|participate|teach|improve|include|decide|perform|understand|follow|attend|serve|prepare|realize|undergo|forget|give|take|tell|think|feel|keep|lose|meet|make|say|send|spend|bring|ask|treat|die|arrive|continue|happen|listen|depend|want|believe|went|came|saw|did|took|gave|grew|began|became>",
    "hobby|goal|dream|aim|job|duty|task|plan|role|purpose|wish|hobbies is|was|are <@onlybase>",
    "<was|were|is|are|am been>",
    "<have|has|had being>",
    "<have|has|had been been>",
    "<did|does|didn't|doesn't not{0,1} been|being>",
    "<be able|unable being|been>",
  ],
  unless: [
    "@have help|change|work|practice at|with|in|from|for|and|here",
    "have|has|had work|help|study|pass|face|lead|complete|volunteer|train @nouns|to|in|on|and|,|.|from|with|for",
    "do|does|did|didn't|don't i|we|they|you|he|she|it have",
    "who|which|that is|was take",
    "have|had lead",
  ],
};
