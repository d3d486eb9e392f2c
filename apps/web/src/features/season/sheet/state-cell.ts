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
  [null, /^(no|not|never|wasnt|havent) .*(reject|interview|offer|invit|selected)/],
  ["rejected", /reject|denied|regret/],
  ["interviewed", /^interviewed|interview (done|held|completed|over)|^completed/],
  ["invited", /invit|^iv$|^ii$|^interview|offer|accepted|schedul/],
  ["applied", /^(applied|sent|submitted|waiting|pending|no (answer|reply|response)|silent|silence|open)/],
];

/** What has become of an application, by the words of its cell; "" says nothing beyond that it was sent. */
export function stateCell(text: string): StateCell {
  const words = plainText(text);
  if (words === "") return "applied";
  const [state = null] = STATES.find(([, pattern]) => pattern.test(words)) ?? [];
  return state;
}

/** The signal that a cell names; `none` = it says there was none, `null` = not known from these words. */
export function signalCell(text: string): SentSignal | "none" | null {
  const words = plainText(text);
  if (words === "" || /^(no|none|n|0|no signal|false)$/.test(words)) return "none";
  if (/gold/.test(words)) return "gold";
  if (/silver/.test(words)) return "silver";
  return /^(signal|yes|y|1|true|x|signaled|signalled)$/.test(words) ? "signal" : null;
}
