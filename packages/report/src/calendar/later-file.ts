import { type EarlierEvent, earlierEvents } from "./earlier-file.ts";
import { unfoldedLine, withoutSequence, withSequence } from "./event-block.ts";

/** How a file takes the place of an earlier one. */
export interface LaterHow {
  /** ISO date of the new file. */
  readonly today: string;
  /** The sequence that its events have without an earlier file. */
  readonly sequence: number;
  /** The highest sequence of this day. */
  readonly highest: number;
  /** Whether an event of the earlier file that the new one does not name is cancelled. */
  readonly takesAway: (uid: string) => boolean;
}

const EVENT = /BEGIN:VEVENT\r\n[\s\S]*?\r\nEND:VEVENT\r\n/g;
const END = "END:VCALENDAR\r\n";

/**
 * A calendar file as the one after an earlier file that stands at its place: an event that changed on the same day has a
 * sequence one higher than there, an event that did not change keeps its own, and one that is no longer named is cancelled.
 * The same two files give the same bytes, and a file after itself is itself.
 */
export function laterFile(text: string, earlier: string, how: LaterHow): string {
  const before = earlierEvents(earlier);
  if (before.size === 0) return text;
  const stamp = how.today.replaceAll("-", "");
  const named = new Set<string>();
  const renumbered = text.replaceAll(EVENT, (block) => {
    const uid = unfoldedLine(block, "UID") ?? "";
    named.add(uid);
    const known = before.get(uid);
    if (known === undefined || known.stamp !== stamp) return block;
    const isSame = known.content === withoutSequence(block);
    return withSequence(block, within(isSame ? known.sequence : known.sequence + 1, how));
  });
  const gone = [...before.values()]
    .filter(({ uid }) => !named.has(uid) && how.takesAway(uid))
    .filter((event) => (event.isCancelled ? event.stamp === stamp : event.day >= stamp))
    .sort((a, b) => (a.uid < b.uid ? -1 : 1))
    .map((event) => cancelled(event, stamp, how));
  return renumbered.replace(END, () => `${gone.join("")}${END}`);
}

function within(wanted: number, { sequence, highest }: LaterHow): number {
  return Math.min(highest, Math.max(sequence, wanted));
}

function cancelled(event: EarlierEvent, stamp: string, how: LaterHow): string {
  const sameDay = event.stamp === stamp;
  const wanted = sameDay ? event.sequence + (event.isCancelled ? 0 : 1) : how.sequence;
  return [
    "BEGIN:VEVENT",
    `UID:${event.uid}`,
    `SEQUENCE:${within(wanted, how)}`,
    `DTSTAMP:${stamp}T000000Z`,
    ...event.lines,
    "TRANSP:TRANSPARENT",
    "STATUS:CANCELLED",
    "END:VEVENT",
    "",
  ].join("\r\n");
}
