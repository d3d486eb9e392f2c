import type { ExistenceRule } from "../../rule.ts";

/** “I”, “we” and “they” take the verb without -s; “is”, “was” and “has” do not follow “they”. */
export const agreementPluralPronoun: ExistenceRule = {
  name: "agreement-plural-pronoun",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "The verb does not fit the person before it.",
  why: "One slip of this kind per page is what readers recall.",
  source: "usage",
  example: { wrong: "They was waiting and we has no beds.", right: "They were waiting and we had no beds." },
  languages: ["Chinese", "Vietnamese", "Spanish", "Arabic", "Hindi"],
  patterns: [
    "<we|they is|was|has|doesn't|isn't|wasn't|hasn't>",
    "!step|part|type|class|phase|grade|stage|level|volume|and|war|or|neither|than|nor <i is|has|does|were|doesn't> !to",
    "^ <i is|has|does|were|are|doesn't>",
    "^ <these|those is|was|has>",
    "because|but <these|those is|was|has>",
    "!and|or|nor|of|with i @adv{0,1} <wants|likes|works|knows|thinks|needs|goes|feels|believes|hopes|comes|lives|sees|understands|enjoys|treats|makes|takes|speaks|remembers|learns|gives|says>",
    "^ <i @adv{0,1} wants|likes|works|knows|thinks|needs|goes|feels|believes|hopes|comes|lives|sees|understands|enjoys|treats|makes|takes|speaks|remembers|learns|gives|says>",
    "<we|they @adv{0,1} wants|likes|works|knows|thinks|needs|goes|feels|believes|hopes|comes|lives|sees|understands|enjoys|treats|makes|takes|speaks|remembers|learns|gives|says|helps|shares|uses|becomes|finds|asks|tells|teaches|shows|leaves|brings|keeps|serves|requires|deserves|depends|looks|gets|suffers|arrives|trusts>",
    "^ <we all was|is|has>",
    "because|that|but|when <we all was|is|has>",
    "^ <you was|is|has|does>",
    "because|that|but|when|, <you was|is|has|does>",
    "<all|both|most|many|some|several|two|none of us|them is|was|has> !*ing",
  ],
  unless: [
    "*ing|of|with|for|about|like|from|to|than|in|on these|those is|was|has",
    "if|though|wish|wished|unless|whether i|he|she|it were",
    "as i|we were",
    "type|phase|stage|grade|step i",
  ],
};
