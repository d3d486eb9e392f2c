import type { ExistenceRule } from "../../rule.ts";

/** A past form after “did”: “did not knew”, “how did you knew”. */
export const didPast: ExistenceRule = {
  name: "did-past",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: after “did” or “does” the base form stands.",
  why: "The past is already in “did”: “did not know”.",
  source: "usage",
  example: { wrong: "I did not knew her name.", right: "I did not know her name." },
  languages: ["Arabic", "Hindi", "Urdu", "Chinese", "Spanish", "Filipino"],
  patterns: [
    "<didn't|don't|doesn't @adv{0,1} @onlypast>",
    "<did|does|do not @adv{0,1} @onlypast|thought|left|felt|lost|found>",
    "<didn't|doesn't|don't thought|left|felt|lost|found>",
    "<did i|we|he|she|they|you|it @onlypast>",
    "<didn't|don't|doesn't @ing>",
    "<did|do|does not @ing> !@mark",
    "<didn't|doesn't> has|had|is|was|were|been|needs|wants|makes|goes|takes|gives|works|knows|helps|does",
    "<did|does not> has|had|been|needs|wants|makes|goes|takes|gives|works|knows|helps|does",
    "<didn't|doesn't|don't to> @base",
    "i|we|he|she|they <did|does|do not to> @base",
    "<did|does he|she|it> has|had|was|is|works|knows|needs|wants|goes",
    "<do|does|did not{0,1} able>",
    "<didn't able|aware|ready|sure|afraid>",
    "<did not afraid|aware|ready|sure|happy|available|possible>",
  ],
  unless: [
    "~do not nursing|training|left",
    "~do not|didn't been",
    "~do @adv{0,1} not worked|trained",
    "did not only",
  ],
};
