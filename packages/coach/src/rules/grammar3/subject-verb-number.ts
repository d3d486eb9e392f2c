import type { ExistenceRule } from "../rule.ts";

/** “The doctors earns”, “medicine require”: the verb does not count as its noun does. */
export const subjectVerbNumber: ExistenceRule = {
  name: "subject-verb-number",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: the verb does not fit the number of the noun.",
  why: "One takes a verb with -s, several take one without.",
  source: "usage",
  example: { wrong: "In my town the doctors earns little.", right: "In my town the doctors earn little." },
  languages: ["Chinese", "Vietnamese", "Spanish", "Arabic", "Hindi"],
  patterns: [
    "^ <the|these|those|my|our|their|many|some|most|all|these|two|three|young|old|sick|poor{0,2} @adj{0,1} @onlynouns|people|children|women|men @adv{0,1} @onlys>",
    "because|where|when|while|although|city|country|village|region|hospital|town|ward|area|, <the|these|those|my|our|their|many|some|most @adj{0,1} @onlynouns|people|children|women|men @adv{0,1} @onlys> @art|@poss|@adv|@prep|@obj|@mass|@det|@adj|@nouns|to|that|.|,",
    "^ <the|my|our|this|that|his|her|each|every @adj{0,2} @onlynoun|patient|doctor|nurse|mother|father|hospital @adv{0,1} @onlybase> @art|@poss|@prep|@obj|@mass|@det|@nouns|to|that|how|what",
    "because|when|where|while|but|although|whenever <the|my|our|his|her|this|each|every @adj{0,1} @onlynoun|patient|doctor|nurse|mother|father|hospital @adv{0,1} @onlybase> @art|@poss|@prep|@obj|@mass|@det|@nouns|to|that|how|what",
    "^ <@mass|medicine|surgery|pediatrics|psychiatry|neurology|research @onlybase|require|need|teach|demand|involve|give|change|combine> @art|@poss|@obj|@mass|@det|@nouns|to|that|us|more|@adj",
    "<experience|area|country|village|region|hospital|town|city|world|general|life|opinion|and|,|that|because|where|when people is|was|has>",
    "<my|our|his|her|their interests|hobbies|skills|goals|strengths|plans|studies|parents|dreams|values|weaknesses|hands|languages is|was|has>",
    "^|it|she|he|this|that|which <it|she|he don't>",
    "<it|she|he|this don't|haven't|weren't>",
    "<i|we|they|you doesn't|isn't|hasn't|wasn't{0,1} @onlys>",
    "because|that|and|but|when|if <he|she|it @adv{0,1} @onlybase> @art|@poss|@obj|@prep|@mass|to|that|how|what|@nouns|very|many|more",
    "^ <he|she|it @adv{0,1} @onlybase> @art|@poss|@obj|@prep|@mass|to|that|how|what|@nouns|very|many|more",
  ],
  unless: [
    "of|in|at|from|with|for|to|by|on|about|between|than|and|or|for|near|like|as|into|over|under|among @art|@poss|@det|@adj{0,2} @onlynouns|people|children|women|men @adv{0,1} @onlys",
    "do|does|did|let|lets|make|makes|made|help|helps|helped|have|had|see|saw|seen|watch|watched|hear|heard|suggest|suggested|recommend|recommended|insist|insisted|demand|demanded|asked|ask|ensure|request|requested|propose|proposed|can|could|will|would|should|must|may|might|shall|didn't|doesn't|won't|couldn't|wouldn't|cannot|can't|shouldn't|nor|so|feel|felt _{0,5}|that{0,1} @subj|@art|@poss|@det @adj{0,2} @onlynoun|patient|doctor|nurse|mother|father|hospital{0,1} @onlybase",
    "let|make|made|help|helped|have|had|see|saw|heard|watched|did|does|can|could|would|will|should|must|may|or that{0,1} he|she|it @onlybase",
    "that he|she|it @onlybase",
    "many|@adj people is",
    "the|a people has|is",
    "of|with|for|to|from|at|by|these|those|about people is|was|has",
    "@num|of|most people is",
    "and|or @art|@poss @noun @onlybase",
  ],
};
