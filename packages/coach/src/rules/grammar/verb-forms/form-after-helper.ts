import type { Sentence } from "../../../document/sentence.ts";
import type { Token } from "../../../document/token.ts";
import { isA } from "../../../lexicon/classes.ts";
import type { Hit, SentenceRule } from "../../rule.ts";
import { BARE_AFTER_BE, CLEFT, FORMS_OF_ALL, MODALS, NOT_AFTER } from "./form-after-helper.words.ts";

type Tokens = readonly Token[];

/** The form after a helper, whatever stands between: “will be understand”, “should to be told”, “was not accept by”. */
export const formAfterHelper: SentenceRule = {
  name: "form-after-helper",
  id: "grammar",
  form: "sentence",
  severity: "must",
  message: "“{}”: the verb after its helper has the wrong form.",
  why: "“Will” and “did” take the base form, “be” and “have” the third form or -ing.",
  source: "usage",
  example: { wrong: "My plan will be understand.", right: "My plan will be understood." },
  languages: ["Chinese", "Vietnamese", "Korean", "Arabic", "Persian", "Hindi", "Filipino"],
  find: ({ tokens }: Sentence): readonly Hit[] => {
    const hits: Hit[] = [];
    tokens.forEach((helper, at) => {
      const place = afterAdverbs(tokens, at + 1);
      const verb = tokens[place];
      if (verb !== undefined && /^\p{Ll}/u.test(verb.text) && isWrong(tokens, at, place))
        hits.push({ from: helper.from, to: verb.to });
    });
    return hits;
  },
};

function afterAdverbs(tokens: Tokens, from: number): number {
  let at = from;
  while (tokens[at]?.lower === "not" || (isA(tokens[at], "adv") && !NOT_AFTER.has(tokens[at]?.lower ?? "")))
    at += 1;
  return at;
}

function isWrong(tokens: Tokens, at: number, place: number): boolean {
  const helper = tokens[at];
  if (helper === undefined) return false;
  if (MODALS.has(helper.lower)) return hasDoer(tokens, at) && isWrongAfterModal(tokens, place);
  if (/^(didn't|doesn't|don't)$/.test(helper.lower)) return isWrongAfterModal(tokens, place);
  if (/^(did|does|do)$/.test(helper.lower))
    return tokens[at + 1]?.lower === "not" && isWrongAfterModal(tokens, place);
  if (isA(helper, "have")) return isAfterModal(tokens, at) && isWrongAfterHave(tokens[place]);
  if (/^(got|gets|getting)$/.test(helper.lower)) return place === at + 1 && isWrongAfterHave(tokens[place]);
  if (helper.lower === "very") return tokens[at - 1]?.lower !== "the" && isBareFeeling(tokens[place]);
  if (isA(helper, "be")) return isWrongAfterBe(tokens, at, place);
  return false;
}

/** “Will” and “can” are nouns, too: as helpers they follow a noun or a pronoun. */
function hasDoer(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.lower === "what" || isA(before, "poss") || isA(before, "art"))
    return false;
  const isSubject =
    isA(before, "subj") ||
    /^(nobody|everybody|someone|everyone|anyone|nothing|everything|people)$/.test(before.lower) ||
    isA(before, "anynoun") ||
    /^(that|which|it|this)$/.test(before.lower);
  const isClear = !/^(will|can|might|may)$/.test(tokens[at]?.lower ?? "");
  return isSubject || (isClear && !isA(before, "prep") && !isA(before, "qual"));
}

/** “All that I could to help”: what was done ends at the helper. */
function isOfAll(tokens: Tokens, place: number): boolean {
  return tokens
    .slice(Math.max(0, place - 4), place)
    .some(({ lower }) => /^(?:what|whatever|all|everything|anything|little)$/.test(lower));
}

function isWrongAfterModal(tokens: Tokens, place: number): boolean {
  const [verb, next] = [tokens[place], tokens[place + 1]];
  if (verb === undefined || FORMS_OF_ALL.has(verb.lower)) return false;
  if (verb.lower === "to") return isA(next, "tobase") && !isOfAll(tokens, place);
  if (isA(verb, "vb")) return false;
  if (isA(verb, "pastform") || isA(verb, "purepast")) return !isA(next, "anynoun");
  return isA(verb, "pures") || (isA(verb, "doing") && !isA(verb, "anynoun"));
}

function isAfterModal(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1]?.lower === "not" ? tokens[at - 2] : tokens[at - 1];
  return MODALS.has(before?.lower ?? "");
}

const isWrongAfterHave = (verb: Token | undefined): boolean =>
  isA(verb, "purebase") && !isA(verb, "vpart") && !FORMS_OF_ALL.has(verb?.lower ?? "");

const isBareFeeling = (verb: Token | undefined): boolean =>
  /^(worry|surprise|shock|impress|disappoint|confuse|embarrass|excite|interest|concern|tire)$/.test(
    verb?.lower ?? "",
  );

function isWrongAfterBe(tokens: Tokens, at: number, place: number): boolean {
  const [verb, next] = [tokens[place], tokens[place + 1]];
  if (verb === undefined || isA(verb, "vpart") || isA(next, "vpart") || isA(tokens[at - 1], "conj"))
    return false;
  const isTensed = !/^(be|been|being)$/.test(tokens[at]?.lower ?? "");
  if (isTensed && tokens.slice(0, at).some(({ lower }) => CLEFT.has(lower))) return false;
  if (isA(next, "subj")) return false;
  if (isA(verb, "purebase") && !FORMS_OF_ALL.has(verb.lower)) return true;
  const ends = /^(if|by|that|about|when|because|and|to|with|from|for|only|[.,])$/.test(next?.lower ?? "");
  return BARE_AFTER_BE.has(verb.lower) && ends;
}
