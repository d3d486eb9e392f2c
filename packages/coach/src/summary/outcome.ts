import { cuesOf } from "../topics/cues.ts";

/** A number that moved: “from 12 to 3”. */
export const changesIn = cuesOf(["from @num _{0,3} to @num"]);

/** What came of a deed, as a reader can see it: a number that moved, a patient who did well, a thing still in use. */
export const outcomesIn = cuesOf([
  "~fall|~drop|~rise|~go|~decrease|~increase|~grow|~shrink|~climb|~shorten _{0,5} from _{1,3} to",
  "from @num _{0,3} to @num",
  "next|following|later|after month|months|week|weeks|year|that _{0,3} @num of|to @num",
  "patient|patients|he|she|they|boy|girl|child|children|baby|mother|father|man|woman @adv{0,1} ~survive|~recover",
  "patient|he|she|boy|girl|child|baby|mother|father|man|woman|they @adv{0,1} ~go home",
  "~walk out|home|again|unaided",
  "~breathe|~speak|~eat|~cry|~smile|~sleep again|first|through",
  "~begin|~start to breathe|cry|speak|walk|eat|move",
  "is|are|still in use",
  "still|now @adv{0,1} ~use",
  "has|have @adv{0,1} used it|them|the|this|my _{0,1} since",
  "~take over",
  "~become part|routine|policy|standard|practice",
  "~adopt|~adopted by|the|our|it",
  "no|none|fewer patient|patients|child|children|card|cards|result|results|dose|doses|one was|were|went ~lose|lost|missed|missing",
  "~stop bleeding|crying|missing|coming",
  "pain|fever|pressure|sugar|saturation|delay|delays|wait ~fall|~drop|~stop|~settle|~improve|~rise",
  "~live|lived and|to|until|long|another",
  "~discharge|discharged home",
]);
