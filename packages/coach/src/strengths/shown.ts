import type { Sentence } from "../document/sentence.ts";
import { patternIndex } from "../pattern/pattern-index.ts";
import type { StrengthHit } from "./strength-hit.ts";

/** Verbs of doing with which a sentence shows the writer at work. */
const DONE =
  "~write|~build|~count|~call|~ask|~teach|~train|~map|~measure|~draw|~check|~record|~compare|~review|~redesign|~design|~interview|~collect|~analyze|~analyse|~program|~code|~clean|~plot|~test|~present|~publish|~start|~create|~make|~lead|~run|~organize|~organise|~translate|~examine|~diagnose|~treat|~deliver|~suture|~explain|~sit|~stay|~listen|~visit|~follow|~carry|~wash|~hold|~walk|~tell|~show|~move|~change|~replace|~sort|~print|~number";
const index = patternIndex([["shown", `<i @adv{0,1} ${DONE} !about|in|by{1,4}>`]] as const);
/** Who follows a doctor watches. */
const watching = patternIndex([
  [
    "watching",
    "i @adv{0,1} ~follow|~shadow|~observe _{0,2} dr|dr.|doctor|doctors|physician|physicians|professor|attending",
  ],
] as const);

/** Who holds a paper or a post does nothing with it. */
const holding = patternIndex([
  [
    "holding",
    "i @adv{0,1} ~hold _{0,3} card|citizenship|passport|permit|visa|degree|degrees|diploma|license|licence|certificate|certification|post|position",
  ],
] as const);

/** “I” with a verb of doing and what it was done to. */
export function findShown({ tokens }: Sentence): StrengthHit | null {
  if (watching.matches(tokens).length > 0 || holding.matches(tokens).length > 0) return null;
  const [found] = index.matches(tokens);
  const from = found === undefined ? undefined : tokens[found.match.first]?.from;
  const to = found === undefined ? undefined : tokens[found.match.last]?.to;
  return from === undefined || to === undefined ? null : { from, to };
}
