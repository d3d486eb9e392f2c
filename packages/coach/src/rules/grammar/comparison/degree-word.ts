import type { ExistenceRule } from "../../rule.ts";

const STATE = "@be|~feel|~become|~seem|~look|~get|not|isn't|wasn't|weren't|aren't";
const PEOPLE = "people|men|women|children|patients|doctors|nurses";

/** “Too much heavy”, “enough heavy to”, “such strong that”, “so kind people”: words of degree and their place. */
export const degreeWord: ExistenceRule = {
  name: "degree-word",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: this word of degree does not stand here.",
  why: "“Too heavy”, “heavy enough”, “so strong”, “such kind people”: each goes with its own kind of word.",
  source: "usage",
  example: { wrong: "The bag was enough heavy to break.", right: "The bag was heavy enough to break." },
  languages: ["Spanish", "French", "Arabic", "Turkish", "Russian", "Hindi", "Portuguese"],
  patterns: [
    `${STATE} <enough @qual> to|for|.|,`,
    `${STATE} @adv{0,1} <too|so much @qual> .|,|that|to|for|after|and|because|when`,
    "~speak|~talk|~walk|~work|~go|~run|~drive|~eat|~write|~read <too|so|very much fast|slow|slowly|quickly|hard|late|early|loud|loudly|well>",
    `${STATE} <such @qual> that|.|,|;`,
    `${STATE}|with|have|had|of|for|to|met <so @qual @humans|@cns|${PEOPLE}> .|,|who|that|and|in|at|to|with`,
    "<a|an so @qual> @cn|@cns|@mn",
    "@be|with|had|have|of <so a|an> @qual|@cn",
    "<the double|triple of> my|the|our|his|her|their|what|a|that|patients|people",
    "@be|~feel <same @qual> as",
    "<the same @qual than|like>",
    "<similar|equal than>",
    "<like as> i|we|he|she|they|it|a|an|the|my|if|in",
    "<as @qual|@adv|hard|fast|well like> my|his|her|our|their|a|an|the|me|him|us|them|in",
    "<as|so good|well|many|much than> @poss|@art|me|him|them|us|mine|in|before",
    "~be|~become a|an|the @qual{0,1} @human <as> my|his|her @human|mother|father|uncle|aunt .|,|and",
    "^ <more> i|we|you|they @anyverb @word{0,3} , more|the",
    "^ <the more i|we|he|she|they|you @anyverb @word{0,3} , i|we|he|she|they|you> @anyverb @word{0,2} more|better",
    "^ <how more> i|we|he|she|they|you",
    "^ <comparing to|with> !@mark{1,9} , !but|and",
    "no|not so @qual <than>",
  ],
  unless: [
    "enough cold|good|light|fat|public|open|medical|clean|fresh|free|more|clear|dry|hot|warm|common",
    "so|too much more|less|better|worse|like|alike|alive|the|medical|clinical|aware|available|present|good|in|as",
    "such good|bad|short|long|common|medical that it",
    "so many|few|much|little|more|less|other|young|old|called|several|same|own @cns|@humans|people",
    "not so much",
    "like as not",
    "be|been|was|is|were like as",
    "as|so much|well like",
    "so good|well to",
    "so much patient|loved|loving|relieved|free|lost",
  ],
};
