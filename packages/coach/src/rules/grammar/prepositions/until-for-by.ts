import type { ExistenceRule } from "../../rule.ts";

/** “Send it until Friday”: a thing done once is done by a day. */
export const untilForBy: ExistenceRule = {
  name: "until-for-by",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: for something done once, say “by” that day.",
  why: "“Until” means all the time up to it; “by” means on it or before.",
  source: "usage",
  example: { wrong: "Please answer until Friday.", right: "Please answer by Friday." },
  languages: ["German", "Spanish", "Russian", "Arabic", "Portuguese", "French"],
  patterns: [
    "~send|~answer|~reply|~finish|~submit|~upload|~respond|~complete|~deliver|~write|~return|~receive|~confirm|~sign|~register|~decide|~get|~give|letter|it|them|form|done|ready|needed|uploaded|submitted|sent|arrive|back|portal|eras @word{0,5} <until|till> the{0,1} @num{0,1} @weekday|@month|@num|*th|*st|*nd|*rd|next|tomorrow|end|beginning|middle|mid-*|deadline",
    "need|needed|must|want|have to|like @word{0,6} <until|till> the{0,1} @weekday|@month|*th|next|tomorrow|end|@num of|@month{0,1}",
  ],
  unless: [
    "~stay|~wait|~work|~keep|~hold|~remain|~continue|open|closed|~rest|~live|~last|~postpone|~delay|not|n't|didn't|away|here|there @word{0,6} until|till",
    "nobody|no|never|nothing _{0,6} until|till",
  ],
};
