import { plainText } from "@smartpick/core";
import type { SeasonEvent, SentSignal } from "../../../store/in-season.ts";

/** What a cell says became of an application; `not-sent` = none was sent, `null` = not known from these words. */
export type StateCell = SeasonEvent | "not-sent" | null;

/**
 * The first that fits counts: "rejected after interview" is a rejection. What the applicant herself declined is none, and
 * no invitation that stands, so words that may mean either are not known.
 */
const STATES: readonly (readonly [StateCell, RegExp])[] = [
  ["not-sent", /^(to send|not (sent|applied)|planned|maybe|will apply|no application)/],
  ["withdrawn", /withdr|cancel/],
  [
    "rejected",
    /^not (selected|invited)(?!.* yet)|^(application|program|hospital|they) (was |has |have )?declined( me)?$|^(was )?declined by (the )?(program|hospital)$/,
  ],
  [
    null,
    /declin|turn(ed)? (it |them )?down|^i (have |had )?(reject|denied)|(reject\w*|denied) (by me|(the |their |an |this )?(offer|invit\w*|interview)\b)/,
  ],
  ["rejected", /reject|denied|regret/],
  ["interviewed", /^interviewed|interview (done|held|completed|over)|^completed/],
  ["invited", /invit|^iv$|^ii$|^interview|offer|accepted|schedul/],
  ["applied", /^(applied|sent|submitted|waiting|pending|no (answer|reply|response)|silent|silence|open)/],
];

/** Words that take back what stands beside them, or put it off: a cell that holds one and news is asked about. */
const OPEN_WORDS =
  /\b(no|not|never|none|isnt|wasnt|hasnt|havent|didnt|unable|without|waiting|wait|waitlist\w*|pending|await\w*|hop(e|ing)|expect\w*|request\w*|expired?|maybe|possib\w*|if|yet|tbd|0)\b/;
const NEWS = /invit|selected|\biv\b|\bii\b|interview|offer|accept|schedul|reject|denied|regret|withdr|cancel/;
/** What the program took back is no withdrawal of the applicant's own. */
const BY_PROGRAM =
  /(cancel|withdr)\w* by (the )?(program|hospital)|(offer|invit\w*|interview) (was )?(withdr|cancel)/;
/** States of the first words alone, which say "no" or "pending" by themselves. */
const SURE = /^not (selected|invited)(?!.* yet)|^(to send|not (sent|applied)|planned|no application)$/;

/**
 * What has become of an application, by the words of its cell; "" says nothing beyond that it was sent. Where the words take
 * news back, put it off or ask, they are not known.
 */
export function stateCell(text: string): StateCell {
  const words = plainText(text);
  if (words === "") return "applied";
  const isOpen = text.includes("?") || OPEN_WORDS.test(words);
  if (NEWS.test(words) && !SURE.test(words) && (isOpen || BY_PROGRAM.test(words))) return null;
  const [state = null] = STATES.find(([, pattern]) => pattern.test(words)) ?? [];
  return state;
}

/** Whether a cell says of an application that it was sent, and nothing else. */
export function saysSent(text: string): boolean {
  return /^(applied|sent|submitted)$/.test(plainText(text));
}

/** The signal that a cell names; `none` = it says there was none, `null` = not known from these words. */
export function signalCell(text: string): SentSignal | "none" | null {
  const words = plainText(text);
  if (words === "" || /^(no|none|n|0|no signal|false)$/.test(words)) return "none";
  if (text.includes("?") || /\b(no|not|without|maybe|plan\w*|if)\b/.test(words)) return null;
  if (/gold/.test(words)) return "gold";
  if (/silver/.test(words)) return "silver";
  return /^(signal|yes|y|1|true|x|signaled|signalled)$/.test(words) ? "signal" : null;
}
