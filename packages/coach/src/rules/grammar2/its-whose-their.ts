import type { ExistenceRule } from "../rule.ts";

/** “Its”, “whose”, “their” and “your” own something; “it's”, “who's”, “they're” and “you're” hold a verb. */
export const itsWhoseTheir: ExistenceRule = {
  name: "its-whose-their",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "An owner's word and a short form of “is” or “are” are mixed up here.",
  why: "Both are real words, so no spelling check will see it.",
  source: "usage",
  example: { wrong: "The team and it's leader.", right: "The team and its leader." },
  languages: ["Spanish", "Arabic", "Hindi", "Chinese", "Russian"],
  patterns: [
    "of|in|with|from|by|for|on|at|into|through|about|despite|without|under <it's> !the|a|an|not|been|very|also|just|ok|okay|time|only|that|what|how|why|because|my|your|all|like|@ing|called",
    "<it's own|walls|patients|staff|doctors|nurses|members|mission|residents|faculty|limits|limitations|effects|causes|symptoms|strengths|challenges|beauty|community|history|name|leader|roots|value|values>",
    "~lose|~have|~show|~change|~reach|~know|~open|~do|~keep <it's> @noun|@nouns|@mass|@adj",
    "<its a|an|the|not|been|because|really|too|that|i|my|difficult|hard|easy|important|necessary|possible|impossible|clear|true to{0,1}> @word",
    "^ <its @adj|very to|that|for|.>",
    "and|but|because|that|when|, <its a|an|not|been|very|so|too|my|the|because> @word",
    "<who's wife|husband|mother|father|son|daughter|name|life|heart|blood|family|parents|children|brother|sister|child|patients|work|hands|illness|disease|house|job|language|case|story|advice|mission|lives|pain|pulse|eyes>",
    "<whose is|been|going|not|a|an|the|was|were|working|waiting|very>",
    "<their is|are|was|were|has|have|isn't|wasn't|been|seems>",
    "<of|with|for|about|in|into|to|from|on|by|all there own|families|parents|lives|needs|children|bodies|homes|names|stories|language|languages|patients|country|culture|health|care|work|pain|fears|family|mother|house|beds|hands|treatment|medicines|training>",
    "of|in|with|for|to|from|on|about|~know|~lose|~see|~tell|~help|~leave|all <they're> own|families|parents|lives|needs|children|bodies|homes|names|stories|family|mother|language|pain|fears|medicines",
    "<they're own>",
    "<they phone|mother|father|family|home|life|house|village is|was|has>",
    "<their going|coming|waiting|not|very|also|always to|for|in|sick|there>",
    "<your a|an|not|very|welcome|going|doing|being to{0,1}> @word",
    "<you're own|help|letter|attention|consideration|guidance|kindness|reply|program|hospital|advice|patient|patients|name|clinic|department|time|support|residents>",
    "<could|would|should|might|must|may of> !course",
    "<theres|thats|whats|hes|shes> @word",
  ],
};
