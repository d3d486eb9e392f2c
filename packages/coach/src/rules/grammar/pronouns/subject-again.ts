import type { Sentence } from "../../../document/sentence.ts";
import type { Token } from "../../../document/token.ts";
import { isA } from "../../../lexicon/classes.ts";
import type { Hit, SentenceRule } from "../../rule.ts";
import { openedPhraseAt } from "../shared/noun-phrase.ts";
import { tellsTime } from "../shared/tells-time.ts";

type Tokens = readonly Token[];

const SAYING =
  /^(?:said|says|told|thought|knew|wrote|asked|explained|felt|believed|added|insisted|recalled)$/;
const PLACES = new Set("in from of with at on near".split(" "));
const FINITE = ["be", "modal", "purepast", "pures"];
const VERBS = ["vpast", "pures", "be", "have", "modal", "do"];

/** A subject and then its pronoun: “the boy with the cast he wanted to dance”. */
export const subjectAgain: SentenceRule = {
  name: "subject-again",
  id: "grammar",
  form: "sentence",
  severity: "must",
  message: "“{}”: the subject is said, and then said again by a pronoun.",
  why: "One subject is enough: “the boy with the cast wanted to dance”.",
  source: "usage",
  example: {
    wrong: "People from the north they speak Kurdish.",
    right: "People from the north speak Kurdish.",
  },
  languages: ["Arabic", "Persian", "Vietnamese", "French", "Yoruba", "Swahili", "Amharic"],
  find: ({ tokens }: Sentence): readonly Hit[] => {
    const start = tokens.findIndex(({ kind }) => kind !== "mark");
    const pronoun = pronounAfterSubject(tokens, start);
    const [first, last] = [tokens[start], tokens[pronoun]];
    return first === undefined || last === undefined || pronoun < 1
      ? []
      : [{ from: first.from, to: last.to }];
  },
};

/** The place of the pronoun that says a subject again; 0 without one. */
function pronounAfterSubject(tokens: Tokens, start: number): number {
  if (tokens[start]?.lower === "what") return afterWhat(tokens, start);
  const subject = subjectAt(tokens, start);
  if (subject === null) return 0;
  let at = afterPlaces(tokens, subject.end);
  const isRelative = /^(?:who|which|that)$/.test(tokens[at]?.lower ?? "");
  if (isRelative) at = afterRelative(tokens, at);
  const comma = tokens[at]?.lower === ",";
  if (comma) at += 1;
  const pronoun = tokens[at]?.lower ?? "";
  const isSame = subject.plural ? pronoun === "they" : /^(?:he|she|it)$/.test(pronoun);
  if (!isSame || (comma && SAYING.test(tokens[at + 1]?.lower ?? ""))) return 0;
  const isPerson = isA(subject.head, "human") || isA(subject.head, "cap");
  if (!subject.plural && isPerson === (pronoun === "it")) return 0;
  const verb = isA(tokens[at + 1], "adv") ? at + 2 : at + 1;
  if (!VERBS.some((name) => isA(tokens[verb], name)) && !(subject.plural && isA(tokens[verb], "vb")))
    return 0;
  return hasOtherVerb(tokens, verb + 1) ? 0 : at;
}

/** “What I remember it is the smell”. */
function afterWhat(tokens: Tokens, start: number): number {
  if (!isA(tokens[start + 1], "subj") || !isA(tokens[start + 2], "anyverb")) return 0;
  const at = start + 3;
  const isAgain =
    /^(?:it|this|that)$/.test(tokens[at]?.lower ?? "") && /^(?:is|was)$/.test(tokens[at + 1]?.lower ?? "");
  return isAgain && tokens.at(-1)?.lower !== "?" ? at : 0;
}

function subjectAt(tokens: Tokens, start: number): { end: number; head: Token; plural: boolean } | null {
  const first = tokens[start];
  if (first === undefined) return null;
  if (first.lower === "people") return { end: start + 1, head: first, plural: true };
  const group = openedPhraseAt(tokens, start);
  if (group === null || tellsTime(group) || /^(?:all|every|each|no|any|some)$/.test(first.lower)) return null;
  const plural =
    isA(group.head, "cns") ||
    isA(group.head, "humans") ||
    (!isA(group.head, "anynoun") && /[^s]s$/.test(group.head.lower)) ||
    /^(?:people|children|men|women)$/.test(group.head.lower);
  const isNoun = isA(group.head, "anynoun") || !(isA(group.head, "anyverb") || isA(group.head, "qual"));
  return isNoun ? { end: group.end, head: group.head, plural } : null;
}

/** After “from the north” and “with the cast”. */
function afterPlaces(tokens: Tokens, from: number): number {
  let at = from;
  while (PLACES.has(tokens[at]?.lower ?? "")) {
    const group = openedPhraseAt(tokens, at + 1);
    const end = group === null ? at + 2 : group.end;
    if (group === null && !isA(tokens[at + 1], "anynoun") && !isA(tokens[at + 1], "cap")) return at;
    at = end;
  }
  return at;
}

/** After “who came late”: one verb and at most three words up to a pronoun. */
function afterRelative(tokens: Tokens, from: number): number {
  if (!VERBS.some((name) => isA(tokens[from + 1], name)) && !isA(tokens[from + 1], "subj")) return from;
  for (let at = from + 2; at <= from + 6; at += 1)
    if (isA(tokens[at], "subj") || tokens[at]?.kind === "mark") return at;
  return from;
}

/** Whether a further finite verb follows: then the pronoun began “the drug he gave” inside the subject. */
function hasOtherVerb(tokens: Tokens, from: number): boolean {
  for (let at = from; at < tokens.length; at += 1) {
    const word = tokens[at]?.lower ?? "";
    if (/^(?:and|but|because|that|when|who|which|if|so|,|;|while|where)$/.test(word)) return false;
    const isMain =
      FINITE.some((name) => isA(tokens[at], name)) || isA(tokens[at], "have") || isA(tokens[at], "do");
    const isPast =
      isA(tokens[at], "vpast") &&
      !isA(tokens[at], "noun") &&
      !isA(tokens[at - 1], "be") &&
      !isA(tokens[at - 1], "have") &&
      !isA(tokens[at - 1], "modal");
    if (
      (isMain &&
        !isA(tokens[at - 1], "be") &&
        !isA(tokens[at - 1], "modal") &&
        !isA(tokens[at - 1], "have")) ||
      isPast
    )
      return true;
  }
  return false;
}
