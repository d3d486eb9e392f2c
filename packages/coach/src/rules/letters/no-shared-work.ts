import type { Sentence } from "../../document/sentence.ts";
import { isA } from "../../lexicon/classes.ts";
import type { DocumentRule } from "../rule.ts";
import { requestSentence } from "./request-sentence.ts";

const TOGETHER = /\b(you|your|together|we|us|our)\b/i;
/** Words of work done at one place; what stands beside them makes it a memory. */
const WORK =
  /\b(patient|operation|procedure|clinic|delivery|deliveries|visit|series|figure|table|morning|evening|week|month|case|ward|clinic|rounds?|rotation|night|shift|project|audit|poster|paper|abstract|study|survey|register|chart|consult|presentation|presented|presenting|operating|theat(?:er|re)|surgery|biops|slides?|report|family|man|woman|boy|girl|child|baby|mother|father|protocol|template|checklist|spreadsheet|registry|data|handover|discharge|diagnos|examined|admission|emergency|teaching|lecture|journal club)/i;
/** Words that look ahead: what is asked for is not what was done. */
const AHEAD =
  /\b(would|could|hope|willing|comfortable|deadline|upload|portal|apply|applying|residency|waive)\b/i;
const DONE =
  /\b(worked|saw|took|wrote|made|presented|examined|admitted|discharged|reviewed|asked|showed|taught|told|watched|corrected|counted|collected|built|ran|led|found|spent|were|was|did|sat|followed|assisted|operated|wrote|designed|examined|closed|opened|chose|listened|supervise|helped|discussed|read|drew|called|treated|supervised|redesigned|changed|cut|fell|rose|noticed|started|prepared|stayed|remember)\b/i;

/** A request that recalls nothing the two did together. */
export const noSharedWork: DocumentRule = {
  name: "no-shared-work",
  id: "no-shared-work",
  form: "conditional",
  kinds: ["letter-request"],
  severity: "should",
  message: "The request recalls no work that you did together.",
  why: "A writer who remembers one case writes about it. One who remembers none writes general praise.",
  source: "advisers",
  ask: "Which patient, project or day would this writer remember, and what did you do there?",
  find: (document) => {
    if (document.sentences.some(({ sentence }) => recallsWork(sentence))) return [];
    const span = requestSentence(document);
    return span === null ? [] : [span];
  },
};

/** Shared, done, and particular: a number, a name, a condition or a thing of that day. */
function recallsWork(sentence: Sentence): boolean {
  const { plain } = sentence;
  if (!TOGETHER.test(plain) || !WORK.test(plain) || !DONE.test(plain)) return false;
  if (AHEAD.test(plain) && sentence.words.length < 18) return false;
  return isParticular(sentence) && sentence.words.length >= 8;
}

function isParticular({ tokens, plain }: Sentence): boolean {
  const things = (plain.match(new RegExp(WORK.source, "gi")) ?? []).length;
  const named = tokens.some(
    (token, at) =>
      at > 0 && token.kind !== "mark" && (isA(token, "num") || (isA(token, "cap") && token.lower !== "i")),
  );
  return things >= 2 || named;
}
