import type { Sentence } from "../../../document/sentence.ts";
import type { Token } from "../../../document/token.ts";
import { isA } from "../../../lexicon/classes.ts";
import type { Hit, SentenceRule } from "../../rule.ts";

/** The object form of the one who acts. */
const OWN_OBJECT: ReadonlyMap<string, string> = new Map([
  ["i", "me"],
  ["we", "us"],
]);
const BETWEEN =
  /^(?:have|had|am|was|were|are|will|would|can|could|must|should|did|do|didn't|don't|couldn't|cannot|can't|not|never|always|often|also|then|to|had|been|just|only|really|even|still|once)$/;
/** Two actions side by side: the first closes a clause such as “the man I saw told me”. */
const SPEAKING = /^(?:say|said|promise|promised|repeat|repeated|talk|talked|swear|swore)$/;

/** “I dedicated me”, “I asked me why”, “we felt us useless”: who acts on oneself takes “myself”. */
export const samePersonObject: SentenceRule = {
  name: "same-person-object",
  id: "grammar",
  form: "sentence",
  severity: "must",
  message: "“{}”: the one who acts is also the object, so “myself” or “ourselves”, or nothing at all.",
  why: "“I dedicated myself”, “I concentrated”: “me” after “I” looks for another person.",
  source: "usage",
  example: { wrong: "I dedicated me to my studies.", right: "I dedicated myself to my studies." },
  languages: ["Spanish", "Portuguese", "French", "German", "Romanian", "Polish", "Italian"],
  find: ({ tokens }: Sentence) => tokens.flatMap((token, at) => hitAt(tokens, token, at)),
};

function hitAt(tokens: readonly Token[], token: Token, at: number): readonly Hit[] {
  const object = OWN_OBJECT.get(token.lower);
  if (object === undefined || tokens[at - 1]?.lower === "and") return [];
  let verb = at + 1;
  while (verb < at + 5 && isBetween(tokens[verb])) verb += 1;
  const doing = tokens[verb];
  if (doing === undefined || !isA(doing, "anyverb") || isA(doing, "be")) return [];
  const next = tokens[verb + 1];
  if (next?.lower === object) return closed(tokens, verb + 1) ? [{ from: doing.from, to: next.to }] : [];
  const second = tokens[verb + 2];
  if (next?.lower === "to" && second?.lower === object && SPEAKING.test(doing.lower))
    return [{ from: doing.from, to: second.to }];
  return [];
}

function isBetween(token: Token | undefined): boolean {
  return (
    token !== undefined && (BETWEEN.test(token.lower) || (/..ly$/.test(token.lower) && isA(token, "adv")))
  );
}

/** “The patients I treated me and my team”: what is joined to another is no object of its own. */
function closed(tokens: readonly Token[], object: number): boolean {
  return tokens[object + 1]?.lower !== "and";
}
