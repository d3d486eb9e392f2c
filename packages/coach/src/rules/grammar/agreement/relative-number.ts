import type { Sentence } from "../../../document/sentence.ts";
import type { Token } from "../../../document/token.ts";
import { isA } from "../../../lexicon/classes.ts";
import type { Hit, SentenceRule } from "../../rule.ts";
import { type Count, nounPhraseAt } from "../shared/noun-phrase.ts";
import { isManyHelper, isOneHelper, isVerbWithS } from "./verb-count.ts";

type Tokens = readonly Token[];

/** The verb after “who” counts as the noun before it does: “a member who review”, “families who has”. */
export const relativeNumber: SentenceRule = {
  name: "relative-number",
  id: "grammar",
  form: "sentence",
  severity: "must",
  message: "“{}”: the verb after “who” or “which” does not fit the noun before it.",
  why: "“Who” counts as its noun does: “a nurse who knows”, “nurses who know”.",
  source: "usage",
  example: { wrong: "A tailor who repair gowns came.", right: "A tailor who repairs gowns came." },
  languages: ["Chinese", "Vietnamese", "Bengali", "Tamil", "Swahili", "Arabic"],
  find: ({ tokens }: Sentence): readonly Hit[] => {
    const hits: Hit[] = [];
    tokens.forEach((link, at) => {
      const isAside = link.lower === "which" && tokens[at - 1]?.lower === ",";
      if (!/^(who|which)$/.test(link.lower) || isAside) return;
      const place = isA(tokens[at + 1], "adv") ? at + 2 : at + 1;
      const [from, to] = [tokens[at - 1], tokens[place]];
      if (from !== undefined && to !== undefined && isWrong(tokens, at, place))
        hits.push({ from: from.from, to: to.to });
    });
    return hits;
  },
};

function isWrong(tokens: Tokens, at: number, place: number): boolean {
  const count = countBefore(tokens, at);
  const verb = tokens[place];
  if (count === "many") return isOneHelper(verb) || isVerbWithS(tokens, place);
  if (count !== "one" || isA(tokens[place + 1], "subj")) return false;
  if (isManyHelper(verb)) return true;
  const isBare =
    isA(verb, "vb") &&
    !["vpast", "vpart", "adv", "modal", "qual", "subj", "prep"].some((name) => isA(verb, name));
  return isBare && ["art", "poss", "obj", "prep", "adv", "cns"].some((name) => isA(tokens[place + 1], name));
}

/** How many the noun phrase right before speaks of; unsure where more hangs together with it. */
function countBefore(tokens: Tokens, at: number): Count {
  const end = tokens[at - 1]?.lower === "," ? at - 1 : at;
  for (let start = Math.max(0, end - 5); start < end; start += 1) {
    const phrase = nounPhraseAt(tokens, start);
    if (phrase === null || phrase.end !== end) continue;
    const before = tokens[start - 1]?.lower ?? "";
    const isPart = /^(of|and|or|in|from|for|with|at|on|to|between|among)$/.test(before);
    return isPart || (!phrase.opened && phrase.count === "one") ? "unsure" : phrase.count;
  }
  return "unsure";
}
