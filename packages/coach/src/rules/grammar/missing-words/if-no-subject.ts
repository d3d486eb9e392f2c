import type { ExistenceRule } from "../../rule.ts";

/** “If have no interpreter”: the subject is missing after “if” or “when”. */
export const ifNoSubject: ExistenceRule = {
  name: "if-no-subject",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: the subject is missing here.",
  why: "English names who or what, even when it is clear.",
  source: "usage",
  example: { wrong: "If have time, I read.", right: "If I have time, I read." },
  languages: ["Vietnamese", "Thai", "Chinese", "Portuguese"],
  patterns: [
    "^ <if|when|because|although|while have|has|had|want|is|was|are|were|need|come|comes|came|see|can|cannot|will> no|any|a|an|the|@noun|to|not|@adj|very|some|@art",
    "because|that|but|,|and|think|know <if|when have|has|want|need|come|comes|came> no|any|to|a|some",
    "~ask|~asked @obj <if|whether is|was|were|are|can|could|has|had> safe|possible|necessary|better|ok|okay|normal|dangerous|good|true|time|bad",
    "^ <hope|believe|think|wish> you|that|it|this|to|your",
  ],
  unless: [
    "if|when|because need be",
    "if|when is|are|was|were",
    "want|need not",
    "~ask|~asked @obj if|whether",
    "if|when not",
  ],
};
