import type { ExistenceRule } from "../rule.ts";

/** “Want that he comes”: after “want” and “would like” the person is an object with “to”. */
export const wantThat: ExistenceRule = {
  name: "want-that",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: “want” takes a person and “to”, not “that”.",
  why: "English says “I want him to come”.",
  source: "usage",
  example: { wrong: "I wanted that she rests.", right: "I wanted her to rest." },
  languages: ["Spanish", "Portuguese", "French", "Italian", "German", "Russian"],
  patterns: [
    "<~want that> i|we|he|she|they|you|it|my|his|her|our|their|all|every|everyone|everybody|people|patients|nobody|no|each",
    "<~want that> the|a|these|those|this @adj{0,1} @onlynoun|@onlynouns|nurse",
    "@modal|i'd|we'd <like|love|prefer that> i|we|he|she|they|you|my|our|every|everyone|people|patients",
    "@modal|i'd|we'd <like|love|prefer that> the|a @adj{0,1} @onlynoun|@onlynouns|nurse",
    "<~want for> me|him|her|them|us|patients to",
    "<~want|~need> me|him|her|them|us @onlybase",
    "<~want|~like how> i|he|she|they to",
    "<~wait that> i|we|he|she|they|the|my",
    "<~allow|~let|~permit|~make that> i|we|he|she|they|the|my|everyone|patients",
    "<~help that> i|we|he|she|they|the|my|patients",
    "<~tell that> i|we|he|she|they|the|my|it|there|his|her",
    "i|we|he|she|they|who|nurse|mother|doctor|supervisor <told that>",
    "<~inform|~convince|~remind|~assure that> i|we|he|she|they|the|my|it|there",
  ],
  unless: [
    "~be told|informed|convinced|reminded|assured that",
    "been|being told|informed|convinced|reminded|assured that",
    "am|i'm|firmly|became|become|remain|remained|more|not|grew|grow|left|more|still|now convinced that",
    ", convinced|assured|told|informed|reminded that",
    "^ convinced|assured|told|informed|reminded that",
    "made|makes that i|we|he|she|they|the|my",
    "~want me|him|her|them|us do",
  ],
};
