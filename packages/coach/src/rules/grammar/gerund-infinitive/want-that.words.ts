import type { Phrases } from "../../rule.ts";

/** “Want that he comes”: after “want” and “would like” the person is an object with “to”. */
export const WANT_THAT: Phrases = {
  severity: "must",
  message: "“{}”: “want” takes a person and “to”, not “that”.",
  patterns: [
    "<~want that> i|we|he|she|they|you|it|my|his|her|our|their|all|every|everyone|everybody|people|patients|nobody|no|each",
    "<~want that> the|a|these|those|this @adj{0,1} @onlynoun|@onlynouns|nurse",
    "@modal|i'd|we'd <like|love|prefer that> i|we|he|she|they|you|my|our|every|everyone|people|patients",
    "@modal|i'd|we'd <like|love|prefer that> the|a @adj{0,1} @onlynoun|@onlynouns|nurse",
    "<~want for> me|him|her|them|us|patients to",
    "<~want|~need> me|him|her|them|us @onlybase",
    "<~want|~like how> i|he|she|they to",
    "<~ask|~advise|~beg|~order|~recommend me|us|him|them|her|you that> i|we|he|she|they|you|the|my",
    "<~wait that> i|we|he|she|they|the|my",
    "<~allow|~let|~permit|~make that> i|we|he|she|they|the|my|everyone|patients",
    "<~help that> i|we|he|she|they|the|my|patients",
    "proud|happy|want|wanted|like|sad|glad|able to <tell that> i|we|he|she|they|the|my|it|there|his|her|in|@num",
    "<telling that> i|we|he|she|they|the|my|it|there|his|her",
    "i|we|he|she|they|who|nurse|mother|doctor|supervisor|senior|professor|chief|surgeon|attending|patient|father|consultant|teacher|mentor|husband|wife|sister|brother|son|daughter|colleague|friend|resident|parents|patients <told that> i|we|he|she|they|it|the|my|his|her|there|a|you|our|their",
    "<~inform|~convince|~remind that> i|we|he|she|they|the|my|it|there",
    "i|we|he|she|they <assured|assure that> i|we|he|she|they|it|there",
  ],
  unless: [
    "prefer|request that @subj not",
    "~be told|informed|convinced|reminded|assured that",
    "been|being told|informed|convinced|reminded|assured that",
    "am|i'm|firmly|became|become|remain|remained|more|not|grew|grow|left|more|still|now convinced that",
    ", convinced|assured|told|informed|reminded that",
    "^ convinced|assured|told|informed|reminded that",
    "made|makes that i|we|he|she|they|the|my",
    "~want me|him|her|them|us do",
  ],
};
