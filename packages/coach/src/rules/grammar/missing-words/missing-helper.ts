import type { ExistenceRule } from "../../rule.ts";

const START = ["^", "because|but|and|that|,|so|when|if|although|while|where"];
const WHO = "i|we|they|he|she|it|you";

/** A helper left out: “I not agree”, “the man who sitting”, “my training been long”. */
export const missingHelper: ExistenceRule = {
  name: "missing-helper",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: a helper such as “is”, “was”, “do” or “have” is missing.",
  why: "“Not”, “been” and a verb with -ing need a helper before them.",
  source: "usage",
  example: { wrong: "I not agree with him.", right: "I do not agree with him." },
  languages: ["Chinese", "Vietnamese", "Russian", "Arabic", "Burmese", "Spanish"],
  patterns: [
    ...START.map(
      (start) =>
        `${start} <${WHO} not @adv{0,1} @purebase|@qual|speak|have|had|want|need|know|like|work|help|live|a|an|the|my|in|at>`,
    ),
    ...START.map(
      (start) =>
        `${start} <the|my|our|his|her|these|those|many{0,1} @qual{0,1} @humans|people|children|patients not @adv{0,1} @purebase|speak|have|want|need|know|like|work|live|ready|able|happy|aware>`,
    ),
    ...START.map(
      (start) =>
        `${start} <the|my|our|his|her|this @qual{0,1} @cn|@mn|@cns|people{1,2} @adv{0,1} been> @npstart|@doing|@qual|@vpart|in|on|at|very|to`,
    ),
    ...START.map((start) => `${start} <${WHO} @adv{0,1} been> @npstart|@doing|@qual|@vpart|in|on|at|very|to`),
    ...["^", "because|but|while|although"].map((start) => `${start} <i|we|he|she|they @adv{0,1} @doing>`),
    "@human|@humans|people|children|patients|someone|those <who @adv{0,1} @doing|sitting|standing|working|living|suffering|caring|teaching|reading>",
    "@human|child|baby <who|that|which born>",
    "@humans|people|children|babies <who|that|which born>",
    "those|someone|people|@humans|@human <who available|present|absent|responsible|interested|willing>",
  ],
  unless: [
    "~ask|~insist|~suggest|~demand|~request|~recommend|~prefer that{0,1} @subj not",
    "i|we|he|she|they @adv{0,1} being|including|having",
    "~have|have|has|had|having|not|never i|we|they|he|she|it|you|the|my|our|his|her|this @word{0,3} been",
    "do|does|did|am|is|are|was|were|can|could|will|would|should|may|might|must|why|had|have|has i|we|they|he|she|it|you|the|my|our|his|her @word{0,3} not",
    "not have|a|in|at|the|my to|but|only|yet",
    "if not",
    "not only|just|even|merely",
    "who including|regarding",
    "and|but|, it|you not",
  ],
};
