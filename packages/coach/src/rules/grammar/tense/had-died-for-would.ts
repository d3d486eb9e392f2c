import type { ExistenceRule } from "../../rule.ts";

/** After “if I had” the other part takes “would have”: “he had died”. */
export const hadDiedForWould: ExistenceRule = {
  name: "had-died-for-would",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: what did not happen takes “would have”.",
  why: "“If I had not looked, she would have died”: two parts, two forms.",
  source: "usage",
  example: {
    wrong: "If I had not looked, she had died.",
    right: "If I had not looked, she would have died.",
  },
  languages: ["German", "Dutch", "Arabic", "Turkish"],
  patterns: [
    "^ <if @subj had|hadn't not|never{0,1} !@mark{1,8} , @subj|@noun|@art{1,2} had> @adv{0,1} died|lost|been|gone|missed|stayed|lived|failed|become|survived",
    "^ <if @subj would !@mark{1,9} , @subj had> @adv{0,1} died|lost|been|gone|missed|stayed|lived|failed|survived",
  ],
};
