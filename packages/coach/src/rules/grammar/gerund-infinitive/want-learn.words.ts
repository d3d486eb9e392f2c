import type { Phrases } from "../../rule.ts";

/** “I need improve”, “we tried help him”: these verbs take “to”. */
export const WANT_LEARN: Phrases = {
  severity: "must",
  patterns: [
    "i|we|he|she|they|to|also|who|will|would|still|really|patients|residents|you <need|needs|needed|want|wants|wanted|try|tries|tried|hope|hoped|wish|decided|plan|planned|learned|learnt|began|started|continue|continued|like|agreed|managed|promised|offered|prefer improve|help|learn|become|see|do|be|have|go|give|take|make|find|understand|speak|work|study|treat|know|get|keep|explain|teach|serve|pursue|apply|ask|tell|listen|examine|write|read|join|return|save|meet|reach|follow|pass|wait|continue|build|live|talk|stop> @art|@poss|@obj|@prep|@adj|@mass|@nouns|everyone|everybody|more|better|this|that|these|those|many|how|english|.|,|and|medicine|to",
  ],
  unless: [
    "to|the|a|my|their|his|her|and|@adj need|want|hope|wish|plan|like|try",
    "need|needs|want|wants|needed|wanted|offered|managed|like|continued|prefer|learned|started help|work|care|treatment|study|talk|stop|read|pass|wait|follow|return|like|find|live|treat|reach|build|save|join|ask from|for|,|.|with|and|in|on|at|to|but|when|after|before|that",
    "do|did|does|not need|like ask|go|be|worry",
    "like have|be|me|ask|go",
    "try|tried and",
    "as|than|if|how|what|when|they|you i|you|they|we|he|she want|like|wish|need|hope",
  ],
};
