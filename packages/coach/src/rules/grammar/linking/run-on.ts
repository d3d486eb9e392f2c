import type { Sentence } from "../../../document/sentence.ts";
import type { Token } from "../../../document/token.ts";
import { isA } from "../../../lexicon/classes.ts";
import type { Hit, SentenceRule } from "../../rule.ts";
import { openedPhraseAt } from "../shared/noun-phrase.ts";
import { tellsTime } from "../shared/tells-time.ts";

type Tokens = readonly Token[];

const SUBJECTS = new Set("i we he she they it there nobody everyone both".split(" "));
const FINITE = ["be", "have", "modal", "do", "vpast", "pures"];
/** What leads or holds a clause that leans on another, or tells of speech. */
const LEANS =
  /^(?:if|when|because|although|though|unless|where|who|whom|which|that|what|while|as|since|before|after|until|once|whether|how|why|said|says|told|tell|so|but|the more)$/;
const SHORTEST = 5;

/** Two whole sentences joined by a comma alone. */
export const runOn: SentenceRule = {
  name: "run-on",
  id: "grammar",
  form: "sentence",
  severity: "should",
  message: "Two sentences are joined here by a comma alone.",
  why: "A comma alone joins clauses in many languages, but in English it reads as a slip.",
  source: "usage",
  example: { wrong: "The ward was full, we had no beds.", right: "The ward was full, and we had no beds." },
  languages: ["Russian", "Spanish", "Arabic", "German"],
  find: ({ plain, tokens }: Sentence): readonly Hit[] => {
    const comma = onlyComma(tokens);
    const isLong = comma >= SHORTEST - 1 && tokens.length - comma > 4;
    if (!isLong || tokens.at(-1)?.lower === "?" || /["—–:;()]/.test(plain)) return [];
    const first = finiteAfterSubject(tokens, 0);
    const second = finiteAfterSubject(tokens, comma + 1);
    if (
      first === 0 ||
      second === 0 ||
      first > comma ||
      /^(?:told|said|thought)$/.test(tokens[second]?.lower ?? "")
    )
      return [];
    const leans = tokens.slice(0, comma).some(({ lower }) => LEANS.test(lower));
    return leans || isList(tokens, comma) ? [] : [{ from: 0, to: plain.length }];
  },
};

/** The place of the one comma of a sentence; -1 where there are none or more. */
function onlyComma(tokens: Tokens): number {
  const commas = [...tokens.keys()].filter((at) => tokens[at]?.lower === ",");
  return commas.length === 1 ? (commas[0] ?? -1) : -1;
}

/** The place of the finite verb of a clause that begins at `at` with its subject; 0 without one. */
function finiteAfterSubject(tokens: Tokens, at: number): number {
  const verb = subjectEnd(tokens, at);
  if (verb === 0) return 0;
  const place = isA(tokens[verb], "adv") ? verb + 1 : verb;
  return FINITE.some((name) => isA(tokens[place], name)) ? place : 0;
}

function subjectEnd(tokens: Tokens, at: number): number {
  const word = tokens[at]?.lower ?? "";
  if (SUBJECTS.has(word)) return at + 1;
  if (word === "no" && tokens[at + 1]?.lower === "one") return at + 2;
  const subject = openedPhraseAt(tokens, at);
  if (subject === null || tellsTime(subject)) return 0;
  const next = tokens[subject.end];
  const verb = isA(next, "adv") ? tokens[subject.end + 1] : next;
  return isA(subject.head, "anynoun") && FINITE.some((name) => isA(verb, name)) ? subject.end : 0;
}

/** “I washed it, he did the rest and …” is a list where “and” follows with a third clause. */
function isList(tokens: Tokens, comma: number): boolean {
  return tokens.some(
    ({ lower }, at) => at > comma && /^(?:and|but)$/.test(lower) && finiteAfterSubject(tokens, at + 1) > 0,
  );
}
