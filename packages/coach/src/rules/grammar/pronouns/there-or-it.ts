import type { ExistenceRule } from "../../rule.ts";

/** “There is important to”, “it were many patients”, “it exists a clinic”: “there” is for what is there, “it” for a judgment. */
export const thereOrIt: ExistenceRule = {
  name: "there-or-it",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: “there” says that something is there; “it” carries a judgment.",
  why: "“There were many patients”, but “it is important to listen”.",
  source: "usage",
  example: { wrong: "It were many patients in the hall.", right: "There were many patients in the hall." },
  languages: ["German", "Spanish", "Persian", "Russian", "Swahili", "Dutch"],
  patterns: [
    "<of there> .|,|were|was|are|and|did|had|came",
    "~see|~eat|~know|~find|~ask|~write|~show <what it was|is> in|on|left|inside|under",
    "<there is|was important|necessary|possible|impossible|difficult|hard|easy|better|best|good|clear|true|essential|dangerous|useful|usual|common|obvious|normal|strange|sad> to|that|for",
    "<it were|are> @art|many|some|several|few|two|three|no|only|also|not|@num",
    "<it exist|exists|existed> a|an|many|some|no|several|few|two|one|another",
    "^ in|at our|my|the|this|that|every @qual|@cn{0,1} @cn <had|has> only|no|not|many|few|several|@nums @nums|enough{0,1} @cns|beds|people|@humans|@mn",
    "^ <it was a|an|one|two @cn and a|an|one|two @cn|@cns in the @cn>",
  ],
  unless: ["wish|as|if|though|were it were", "whether it were", "of|from|with in"],
};
