import type { ExistenceRule } from "../../rule.ts";
import { DOING } from "../shared/pieces.words.ts";

/** “Allow”, “enable”, “permit” without a person before “to”: “it allows to see”. */
export const allowWithoutObject: ExistenceRule = {
  name: "allow-without-object",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: who is allowed? The person must stand between.",
  why: "“It allows us to see” or “it allows seeing”; without either the sentence limps.",
  source: "usage",
  example: { wrong: "This view allows to see the valve.", right: "This view allows us to see the valve." },
  languages: ["Russian", "French", "German", "Spanish", "Italian"],
  patterns: [
    `<allows|enables|permits|allowing|enabling|permitting to @adv{0,1}> ${DOING}`,
    `@modal|to|which|that|it|this|they|also|app|form|system|list <allow|enable|permit|allowed|enabled|permitted to @adv{0,1}> ${DOING}`,
    "<helps|helped|help> to @obj{1,1} to @base",
    "<gave|gives|give possibility|opportunity|chance|ability> to",
    "<requires|requiring to> @onlybase",
    "<forces|obliges|encourages|persuades|convinces|reminds|motivates|inspires|teaches|advises to> @onlybase|be|have|become|read",
    "which|that|it|this|what <forced|obliged|encouraged|persuaded|motivated|inspired|taught to> @onlybase|be|have|become|read",
  ],
  unless: [
    "~be @adv{0,2} allowed|enabled|permitted|forced|obliged|encouraged|persuaded|convinced|motivated|inspired|taught|advised|reminded|required to",
    "those|people|patients|students|visitors|not|never|only|families|longer|also|was|been allowed|permitted|taught|required|forced|encouraged|obliged|inspired|motivated to",
    "felt|feel|feeling|seemed|get|got forced|obliged|encouraged|inspired|motivated|compelled to",
    ", encouraged|inspired|motivated|forced|convinced|persuaded|obliged to",
    "and encouraged|inspired|motivated|forced|convinced|persuaded|obliged|allowed|taught to",
    "^ encouraged|inspired|motivated|forced|convinced|persuaded|obliged|allowed to",
    "less|more|better|well|highly|so|too|became|become|remain|stay|remained motivated|inspired|encouraged to",
    "@subj advise|teach|taught|require to @base",
  ],
};
