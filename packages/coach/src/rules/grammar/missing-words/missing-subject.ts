import type { ExistenceRule } from "../../rule.ts";

/** A sentence and each clause need a subject: “it is”, “he came”. */
export const missingSubject: ExistenceRule = {
  name: "missing-subject",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "A subject such as “it” or “he” is missing before this verb.",
  why: "English has no sentence without one, not even for the weather.",
  source: "usage",
  example: { wrong: "Is important to listen.", right: "It is important to listen." },
  languages: ["Spanish", "Portuguese", "Italian", "Arabic", "Chinese"],
  patterns: [
    "asked|wondered|checked me|him|her|them|us{0,1} <if|whether needed|wanted|had|could|would|felt|knew|were|was|has|needs|can|will> !i|we|he|she|they|it|you",
    "^ <as @vpart ,{0,1} am|is|was|have|has|will|can>",
    "^ i|we <hope|think|believe|guess|know|feel that{0,1} is|was|will|would|has|can> be|not|very|a|an|the|been|help|take|make|work|@qual|@adv",
    ", <would|will be an|a honor|honour|pleasure|privilege|great|dream>",
    "!@mark <and|but if is|was> possible|necessary|needed",
    "and|because|since|, <when|after|before|while arrived|came|went|finished|saw|got|returned|graduated> @npstart|to|in|at|from|home|,",
    "^ <when|after|before|while arrived|came|went|got|graduated|entered> @npstart|to|in|at|from|home|,",
    ", <when finished|arrived|graduated ,> @vpast|gave|told|asked|said",
    "^ in|at|on my|our|this|the|that @adj{0,1} @noun <exist|exists|existed|doesn't|don't|does|do not{0,1}> exist|have|many|a|no|work|only|several",
    "^ <for me|him|us|her is|was|are>",
    "^ for @word{1,3} <is|was> very|important|necessary|not|possible|difficult",
    "because|although|if|unless|whereas|though <is|was|has|had|seems|makes|gives|makes|were|are>",
    "^ for|in|to|at|as|when|if|after|with|before @word{1,6} , <is|was|are|were|has been> @adj|very|not|a|the|possible|my",
    ", <is|was important|necessary|essential|difficult|possible|hard|better to|that>",
    "think|thought|believe|believed|know|knew|felt|hope|say|said|feel|think|means|shows that <is|was|are|were|has> @adj|very|not|a|the|possible|important|necessary",
    "think|believe|feel|guess|hope <is|was important|necessary|possible|good|better|very|not|difficult|a|the|hard>",
    "<~make|~find|~consider very{0,1} difficult|hard|easy|easier|impossible|necessary|harder|important to> @base",
    "<how is|was possible|important to|that>",
    "but|because|as|since|when|if|although|that|where <is|was very|not|so|too|always|quite{0,1} important|necessary|possible|impossible|difficult|hard|better|easy|easier|essential to|that|for> @word",
    "so|and <is|was important|necessary|possible|difficult|hard|better|easy to|that> @base",
  ],
  unless: [
    "what|things|thing|questions|all|that|which|everything|anything i|we|he|she|they|you @adv{0,1} think|believe|thought|felt|know|feel is|was|has",
  ],
};
