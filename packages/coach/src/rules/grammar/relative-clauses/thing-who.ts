import type { Sentence } from "../../../document/sentence.ts";
import type { Token } from "../../../document/token.ts";
import { isA } from "../../../lexicon/classes.ts";
import type { Hit, SentenceRule } from "../../rule.ts";

/** Things made of people, or that are often persons: “who” may follow. */
const LIKE_PERSONS = new Set(
  "team family group crew staff committee class community couple company board faculty population army cohort generation minority majority household jury pair crowd audience rest half third number lot part one other name voice face character figure model match host guide pilot head help hand star lead chair contact guard escort force witness kind type sort dog cat horse cow animal bird goat donkey camel elephant monkey body heart soul spirit mind god saint hero stranger twin case bed room shift night day week month year morning evening time hour".split(
    " ",
  ),
);
const GENERIC = /^(?:someone|anyone|everyone|somebody|anybody|everybody|nobody|those|people)$/;

/** “The machine who counts cells”, “a city who has two rivers”: “who” is for persons. */
export const thingWho: SentenceRule = {
  name: "thing-who",
  id: "grammar",
  form: "sentence",
  severity: "must",
  message: "“{}”: a thing takes “that” or “which”.",
  why: "“Who” makes a reader look for a person.",
  source: "usage",
  example: { wrong: "The machine who counts cells broke.", right: "The machine that counts cells broke." },
  languages: ["Spanish", "French", "Romanian", "Italian", "Tagalog", "Turkish"],
  find: ({ tokens }: Sentence) => tokens.flatMap((token, at) => hitAt(tokens, token, at)),
};

function hitAt(tokens: readonly Token[], token: Token, at: number): readonly Hit[] {
  const comma = tokens[at - 1]?.lower === ",";
  const thing = tokens[at - (comma ? 2 : 1)];
  if (token.lower !== "who" || thing === undefined || !isThing(thing)) return [];
  if (!actsNext(tokens, at)) return [];
  const start = groupStart(tokens, at - (comma ? 2 : 1));
  if (start === null || mayBeOfPerson(tokens, start, comma)) return [];
  return [{ from: thing.from, to: token.to }];
}

function isThing(token: Token): boolean {
  if (
    /^\p{Lu}/u.test(token.text) ||
    LIKE_PERSONS.has(token.lower) ||
    LIKE_PERSONS.has(token.lower.replace(/s$/, ""))
  )
    return false;
  const thing = isA(token, "cn") || isA(token, "cns") || isA(token, "mn");
  return (
    thing &&
    !isA(token, "human") &&
    !isA(token, "humans") &&
    !/(?:er|or|ist|ian|man|men|ee|ant|ent)s?$/.test(token.lower)
  );
}

/** A finite verb follows “who”. */
function actsNext(tokens: readonly Token[], who: number): boolean {
  const next = tokens[who + 1];
  const verb = isA(next, "adv") ? tokens[who + 2] : next;
  return (
    isA(verb, "anyverb") || isA(verb, "be") || isA(verb, "have") || isA(verb, "modal") || isA(verb, "do")
  );
}

/** The determiner that opens the noun group; `null` where there is none near. */
function groupStart(tokens: readonly Token[], noun: number): number | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 3); at -= 1) {
    const token = tokens[at];
    if (isA(token, "det") || isA(token, "num")) return at;
    if (!isA(token, "qual") && !isA(token, "cn")) return null;
  }
  return null;
}

/** “A man from the hills who had …”, “I asked the clinic who had …”: a person before it, or a question, owns the “who”. */
function mayBeOfPerson(tokens: readonly Token[], start: number, comma: boolean): boolean {
  const before = tokens.slice(Math.max(0, start - (comma ? 14 : 9)), start);
  const near = before.at(-1);
  if (near === undefined || /^(?:[.;:]|because|but|so)$/.test(near.lower)) return false;
  return before.some(
    (other) =>
      isA(other, "human") ||
      isA(other, "humans") ||
      GENERIC.test(other.lower) ||
      /^(?:men|women|children|parents|villagers|all|one|none|few|many|others?)$/.test(other.lower) ||
      /(?:er|or|ist|ian)s?$/.test(other.lower) ||
      /^(?:ask|tell|told|know|knew|wonder|write|wrote|mark|remind|decide|choose|chose|see|saw|show|record|note|list|say|said|find|found|learn|remember)(?:s|ed|ing)?$/.test(
        other.lower,
      ) ||
      (/^\p{Lu}\p{Ll}/u.test(other.text) && other.lower !== "i" && !isA(other, "det")),
  );
}
