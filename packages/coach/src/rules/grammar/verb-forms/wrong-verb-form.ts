import type { ExistenceRule } from "../../rule.ts";

/** The wrong part of an irregular verb: “I begun”, “have went”, “teached”. */
export const wrongVerbForm: ExistenceRule = {
  name: "wrong-verb-form",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}” is not the form of the verb that is needed here.",
  why: "Irregular verbs have a past and a third form, and readers know each pair.",
  source: "usage",
  example: { wrong: "When I begun, the list was short.", right: "When I began, the list was short." },
  languages: ["Arabic", "Hindi", "Chinese", "Spanish", "Filipino"],
  patterns: [
    "<i|we|he|she|they|you|it begun|seen|done|gone|written|taken|given|spoken|chosen|fallen|known|grown|drawn|driven|eaten|broken|flown|forgotten|hidden|shaken|shown|sung|drunk|swum|rung|risen|thrown|undergone|withdrawn>",
    "<have|has|had|having|i've|we've|they've|he'd|she'd not{0,1} @adv{0,1} went|saw|came|began|wrote|took|gave|chose|spoke|fell|broke|knew|grew|drew|drove|ate|flew|forgot|hid|shook|sang|drank|swam|rose|threw|underwent|withdrew|did|was|became|ran|overcame>",
    "<teached|catched|thinked|costed|builded|goed|buyed|choosed|feeled|leaved|meeted|readed|putted|cutted|hitted|hurted|keeped|falled|knowed|maked|speaked|writed|understanded|becomed|beginned|bringed|drived|eated|finded|gived|heared|holded|losed|payed|runned|sended|sleeped|standed|taked|telled|overcomed|undergoed|spended|drawed|drinked|forgetted|growed|hided|rised|seeked|shaked|sitted|splitted|throwed|weared|winned|setted|spreaded|fighted|cryed|studyed|carryed|tryed|stoped|planed|admited|refered|occured|prefered|transfered|commited>",
    "<was|were|is|are|be|been|being took|gave|wrote|chose|spoke|broke|knew|drew|drove|ate|saw|began|forgot|hid|shook|threw|did|went|came|became|fell|grew|rose>",
    "<have|has|had been> went|came|graduate|work|live|study",
    "<have|has not{0,1}> learn|work|graduate|complete|develop|participate|gain|pass|publish|receive|attend|help|teach|take|see|give|write|make|go|do|know|understand|improve|begin|decide|treat|finish|apply|volunteer|serve @poss|@art|in|at|from|with|to|that|how|many|@num|as|of|more|me|on|for",
    "<had> learn|work|graduate|complete|develop|participate|gain|publish|receive|attend|teach|take|see|give|write|make|go|understand|improve|begin|decide|finish|apply @poss|@art|in|at|from|to|that|how|many|@num|as|of|more",
    "<i've|we've|they've> learn|work|graduate|complete|see|go|do|take|teach|gain|participate",
    "<after|before @subj @base> @poss|@art @noun , i|we|he|she|they @past",
  ],
  unless: [
    "have|has|had work|practice|study|help|change in|at|from|with|to|that|on|for|as|of",
    "it|he|she|they|you|we is|was",
    "having done",
    "as|than|what|have|has|had|having|never|ever|has|once|had|when|until i|we|he|she|they|you seen|done|gone",
    "have|has|had|having|haven't|hasn't|hadn't i|we|he|she|they|you|it begun|seen|done|gone|written|taken|given|spoken|chosen|fallen|known|grown|drawn|driven|eaten|broken|flown|forgotten|hidden|shown|risen|undergone|shaken|drunk",
    "is|was|are|were|~get|~make|~see|~keep|~find|~leave|~want|~have|~like it|you hidden|done|written|taken|broken|shown|drawn|eaten|thrown|gone|given|known|spoken",
    "@prep it|you @past",
    "had i|we|he|she|they|you|it",
    "have|has|had i|we|he|she|they @adv{0,1} _",
    "was|were being",
    "planed wood",
    "that which|who is|was",
  ],
};
