import type { ExistenceRule } from "../../rule.ts";

/** “Although” needs a clause and “despite” a noun; “even” alone joins nothing. */
export const looseConjunction: ExistenceRule = {
  name: "loose-conjunction",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "This joining word does not fit what follows it.",
  why: "“Although” and “even if” open a clause; “despite” stands before a noun.",
  source: "usage",
  example: { wrong: "Although their poverty, they shared.", right: "Despite their poverty, they shared." },
  languages: ["Chinese", "Vietnamese", "Thai", "Arabic"],
  patterns: [
    "<because of> @poss|my|his|her|their|the|our @adj{0,1} @noun|@mass forbade|forbids|did|does|could|would|will|has|had",
    "^ <as soon> the|i|he|she|we|they|a|my|it|his|her|our",
    ", <as soon> the|i|he|she|we|they|my|it|his|her",
    "^ <although|though the|my|their|his|her|our|this|all @adj{0,1} poverty|difficulty|difficulties|lack|rain|cold|shortage|shortages|pain|fear|war|heat|obstacles|problems|challenges|obstacle|distance|fatigue|risk|risks|limitations|tiredness|exhaustion|pressure> ,",
    "^ <although|though the|my|their|his|our lack|shortage|absence|fear|loss of> @word{1,3} ,",
    "<even it|there|it's is|was|were> @adv|not|no|late|hard|difficult|a|the|very|my|few|little|far|dangerous|small|@ing",
    "<despite of|although of>",
    "<in spite> the|my|his|her|their|our|this|all @word",
    "^ <because of this|that|the reason> ,|i|we",
    "<because this|that reason> ,|i|we",
    "^ <for because>",
    "^ <except of> @word",
    "^ <what about> @word{1,3} , i|we|my",
    "^ <beside> my|the|clinical|these|this|our{0,1} studies|work|research|wards|duties|teaching|job|rotations|rotation|medicine|practice|classes|training ,",
    "the question|doubt|problem|issue <if> i|we|he|she|they|the|it|to",
    "^ <when> you have any question|questions|doubt|doubts",
    "~see|~saw|~seen|~notice <that how>",
  ],
  unless: ["so|as even it was", "even there is|was"],
};
