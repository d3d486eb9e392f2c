import type { Sentence } from "../../../document/sentence.ts";
import type { Token } from "../../../document/token.ts";
import { isA } from "../../../lexicon/classes.ts";
import type { Hit, SentenceRule } from "../../rule.ts";
import { type Subject, subjectAt } from "../shared/subject.ts";
import { CLAUSE_START, SUBJUNCTIVE } from "./agreement-far.words.ts";
import { isBareVerb, isManyHelper, isOneHelper, isVerbWithS } from "./verb-count.ts";

type Tokens = readonly Token[];

/** The verb and its subject, however long: “the temperature of the babies were”, “my uncle and his wife lives”. */
export const agreementFar: SentenceRule = {
  name: "agreement-far",
  id: "grammar",
  form: "sentence",
  severity: "must",
  message: "“{}”: the verb does not fit its subject, which stands farther left.",
  why: "The noun beside the verb is not the one that the verb speaks of.",
  source: "usage",
  example: { wrong: "The pulse of the twins were slow.", right: "The pulse of the twins was slow." },
  languages: ["Chinese", "Vietnamese", "Spanish", "Arabic", "Hindi", "Bengali"],
  find: ({ tokens }: Sentence): readonly Hit[] => {
    const hits: Hit[] = [];
    for (const at of starts(tokens)) {
      const verb = badVerb(tokens, at);
      const [first, last] = [tokens[at], tokens[verb]];
      if (verb >= 0 && first !== undefined && last !== undefined)
        hits.push({ from: first.from, to: last.to });
    }
    return hits;
  },
};

/** Where a subject may begin: the first word, after a word that opens a clause, and after a short opening and its comma. */
function starts(tokens: Tokens): readonly number[] {
  const first = tokens.findIndex(({ kind }) => kind !== "mark");
  const wishes = tokens.some(({ lower }) => SUBJUNCTIVE.some((word) => lower.startsWith(word)));
  const comma = tokens.findIndex(({ lower }) => lower === ",");
  const afterOpening = comma > 0 && isOpening(tokens.slice(0, comma)) ? comma + 1 : -1;
  return tokens.flatMap((_, at) => {
    const before = tokens[at - 1]?.lower;
    const opens = before !== undefined && CLAUSE_START.has(before) && !(before === "that" && wishes);
    const isSubjectClause = before === "where" && at - 1 === first;
    return at === first || (opens && !isSubjectClause) || at === afterOpening ? [at] : [];
  });
}

/** “In my village,”: a small word and a noun, no verb and no second thing of a list. */
function isOpening(tokens: Tokens): boolean {
  const [first] = tokens;
  if (!isA(first, "prep") && !(tokens.length === 1 && isA(first, "adv"))) return false;
  return tokens.length < 7 && !tokens.some((token) => isA(token, "doing") || isA(token, "be"));
}

/** The place of a verb that does not fit the subject beginning at `at`; -1 without one. */
function badVerb(tokens: Tokens, at: number): number {
  if (/^(more|fewer|less)$/.test(tokens[at]?.lower ?? "")) return -1;
  const subject = subjectAt(tokens, at);
  if (subject === null || subject.count === "unsure") return -1;
  const place = verbPlace(tokens, subject);
  if (/^\p{Lu}/u.test(tokens[place]?.text ?? "")) return -1;
  const isFar = subject.end > subject.head;
  const plain = subject.count === "many" ? isOneHelper(tokens[place]) : isManyHelper(tokens[place]);
  if (plain) return isInverted(tokens, at, place) ? -1 : place;
  if (subject.count === "many") return isVerbWithS(tokens, place) ? place : -1;
  const bare = isFar
    ? isBareVerb(tokens, place)
    : isBareVerb(tokens, place) && isA(tokens[place], "purebase");
  return bare ? place : -1;
}

function verbPlace(tokens: Tokens, { end }: Subject): number {
  let place = end;
  while (isA(tokens[place], "adv") || /^(all|both|each)$/.test(tokens[place]?.lower ?? "")) place += 1;
  return place;
}

/** “As were”, “that have I”: the word belongs to what follows. */
function isInverted(tokens: Tokens, at: number, place: number): boolean {
  const before = tokens[at - 1]?.lower;
  const isWere = tokens[place]?.lower === "were";
  return (
    (isWere && /^(?:if|though|wish|wished|wishes)$/.test(before ?? "")) || isA(tokens[place + 1], "subj")
  );
}
