import type { ExistenceRule } from "../../rule.ts";

/** A small word that stands before “which” or “whom” does not come again after the verb. */
export const prepositionTwice: ExistenceRule = {
  name: "preposition-twice",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "The same small word stands twice: before “which” and again at the end.",
  why: "One of the two is enough; readers stumble over the second.",
  source: "usage",
  example: {
    wrong: "The unit in which I trained in was small.",
    right: "The unit in which I trained was small.",
  },
  languages: ["Russian", "Arabic", "Hindi", "Spanish"],
  patterns: [
    "from whom|which @subj @word{1,3} <from> is|was|are|were|has|had|.|,",
    "with whom|which @subj @word{1,3} <with> is|was|are|were|has|had|.|,",
    "to whom|which @subj @word{1,3} <to> is|was|are|were|has|had|.|,",
    "for whom|which @subj @word{1,3} <for> is|was|are|were|has|had|.|,",
    "about whom|which @subj @word{1,3} <about> is|was|are|were|has|had|.|,",
    "of whom|which @subj @word{1,3} <of> is|was|are|were|has|had|.|,",
    "<in which|whom|what|where i|we|he|she|they @have|@be|@modal{0,1} @adv{0,1} @verb @adv{0,1} in> .|,|had|has|was|is|were|are|for|and|but|the|my|when|because|with|during",
    "<at which|whom|what|where i|we|he|she|they @have|@be|@modal{0,1} @adv{0,1} @verb @adv{0,1} at> .|,|had|has|was|is|were|are|for|and|but|the|my|when|because|with|during",
    "<on which|whom|what|where i|we|he|she|they @have|@be|@modal{0,1} @adv{0,1} @verb @adv{0,1} on> .|,|had|has|was|is|were|are|for|and|but|the|my|when|because|with|during",
    "<with which|whom|what|where i|we|he|she|they @have|@be|@modal{0,1} @adv{0,1} @verb @adv{0,1} with> .|,|had|has|was|is|were|are|for|and|but|the|my|when|because|with|during",
    "<to which|whom|what|where i|we|he|she|they @have|@be|@modal{0,1} @adv{0,1} @verb @adv{0,1} to> .|,|had|has|was|is|were|are|for|and|but|the|my|when|because|with|during",
    "<for which|whom|what|where i|we|he|she|they @have|@be|@modal{0,1} @adv{0,1} @verb @adv{0,1} for> .|,|had|has|was|is|were|are|for|and|but|the|my|when|because|with|during",
    "<about which|whom|what|where i|we|he|she|they @have|@be|@modal{0,1} @adv{0,1} @verb @adv{0,1} about> .|,|had|has|was|is|were|are|for|and|but|the|my|when|because|with|during",
    "<of which|whom|what|where i|we|he|she|they @have|@be|@modal{0,1} @adv{0,1} @verb @adv{0,1} of> .|,|had|has|was|is|were|are|for|and|but|the|my|when|because|with|during",
  ],
  unless: ["and|or _{0,2} which"],
};
