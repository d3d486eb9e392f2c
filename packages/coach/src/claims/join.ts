import type { Claim } from "./claim.ts";
import { isOneVerb, restOf } from "./likeness.ts";
import { isSaidAgain, isSameNumber, isToldInMore, isToldOtherwise, nameScore } from "./said-again.ts";
import { areApart, areContrasted } from "./setting.ts";
import { isCommon, stemOf } from "./stems.ts";

/** From this score on two claims are taken for one. Tuned on the pairs of the set “fit” alone. */
export const JOINED = 0.65;

const WEIGHT = { common: 0.4, verb: 0.6, other: 1, ofPost: 0.2 } as const;
/** So much must two claims share beside verbs and words of every clinic, unless a number agrees. */
const LEAST_SHARED = 1.5;
const SAME_NUMBER = 0.2;
const OTHER_VERB = 0.15;

/** How surely two claims are one, from 0 to 1: shared words, by what each tells, then numbers, names and verbs. */
export function sameness(one: Claim, other: Claim): number {
  if (one.fact !== null || other.fact !== null) return sameFact(one, other) ? 1 : 0;
  if (one.kind === "tool" && other.kind === "tool") return sharesTool(one, other) ? 1 : 0;
  if ((one.kind === "goal") !== (other.kind === "goal")) return 0;
  if (areContrasted(one.setting, other.setting)) return 0;
  if (isSaidAgain(one, other) || isToldInMore(one, other) || isToldOtherwise(one, other)) return 1;
  const shared = [...one.words].filter((word) => other.words.has(word));
  const verbs = new Set([one, other].flatMap(({ verb }) => (verb === null ? [] : [stemOf(verb.name)])));
  // One post may be told by the name of a ward, and by that of its university.
  const places = one.kind === "role" && other.kind === "role" ? placeStems(one, other) : new Set<string>();
  const weightOf = (word: string): number => {
    if (places.has(word)) return WEIGHT.ofPost;
    return isCommon(word) ? WEIGHT.common : verbs.has(word) ? WEIGHT.verb : WEIGHT.other;
  };
  const weigh = (words: Iterable<string>): number => {
    let sum = 0;
    for (const word of words) sum += weightOf(word);
    return sum;
  };
  const agrees = one.numbers.some((number) => other.numbers.some((twin) => isSameNumber(number, twin)));
  const both = weigh(shared);
  const telling = shared.filter((word) => !isCommon(word) && !verbs.has(word)).length;
  if (telling === 0 || both < (agrees ? 1 : LEAST_SHARED)) return 0;
  // One telling word does not make one of two undertakings.
  if (telling === 1 && areApart(one.setting, other.setting)) return 0;
  const [a, b] = [weigh(one.words), weigh(other.words)];
  const overlap = 0.6 * (both / Math.min(a, b)) + 0.4 * ((2 * both) / (a + b));
  const score =
    overlap + (agrees ? SAME_NUMBER : 0) + nameScore(one, other) - (!isOneVerb(one, other) ? OTHER_VERB : 0);
  return Math.max(0, Math.min(1, score));
}

/** Whether two claims share one telling word at most, the verb aside: “I saw 40 patients”, “I delivered 70 babies”. */
export function sharesLittle(one: Claim, other: Claim): boolean {
  const rest = restOf(other);
  return [...restOf(one)].filter((word) => !isCommon(word) && rest.has(word)).length <= 1;
}

function placeStems(one: Claim, other: Claim): ReadonlySet<string> {
  return new Set([...one.names, ...other.names].flatMap(({ name }) => name.split(" ").map(stemOf)));
}

function sharesTool({ tools: ones }: Claim, { tools: others }: Claim): boolean {
  return ones.some(({ name }) => others.some((other) => other.name === name));
}

const OF_EXAM = new Set(["first-attempt", "failed", "passed", "score"]);

/** Facts that the profile holds too are one by what they are about. */
function sameFact({ fact: one }: Claim, { fact: other }: Claim): boolean {
  if (one === null || other === null) return false;
  if (OF_EXAM.has(one.kind) && OF_EXAM.has(other.kind))
    return one.step !== null && one.step === other.step && groupOf(one.kind) === groupOf(other.kind);
  if (one.kind !== other.kind) return false;
  return one.kind === "language" ? one.value.toLowerCase() === other.value.toLowerCase() : true;
}

/** “First attempt” and “failed” speak of one thing; a score is another. */
function groupOf(kind: string): string {
  return kind === "first-attempt" || kind === "failed" ? "attempts" : kind;
}
