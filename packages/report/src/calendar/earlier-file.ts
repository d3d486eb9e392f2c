import { withoutSequence } from "./event-block.ts";

/** An event of a calendar file that stands already where a new one is written. */
export interface EarlierEvent {
  readonly uid: string;
  readonly sequence: number;
  /** The day of its stamp, as the file writes it: YYYYMMDD. */
  readonly stamp: string;
  /** Its first day, as the file writes it: YYYYMMDD, in UTC where it has an hour. */
  readonly day: string;
  readonly isCancelled: boolean;
  /** All its lines but that of the sequence. */
  readonly content: string;
  /** The lines of its start and title, as they are written. */
  readonly lines: readonly string[];
}

const OWN = "PRODID:-//SmartPick//Season//EN\r\n";
/** Characters above which a file is none of ours. */
const MOST = 2_000_000;
const EVENT = /BEGIN:VEVENT\r\n[\s\S]*?\r\nEND:VEVENT\r\n/g;
const MOST_OCTETS = 75;

/** The events of an earlier calendar file of ours, by `UID`; none where the text is anything else. */
export function earlierEvents(text: string): ReadonlyMap<string, EarlierEvent> {
  if (text.length > MOST || !text.startsWith("BEGIN:VCALENDAR\r\n") || !text.includes(OWN)) return new Map();
  return new Map(
    [...text.matchAll(EVENT)].flatMap(([block]) => {
      const event = eventOf(block);
      return event === null ? [] : [[event.uid, event] as const];
    }),
  );
}

function eventOf(block: string): EarlierEvent | null {
  const whole = block.replaceAll("\r\n ", "");
  const uid = /^UID:([\w.-]+@smartpick)\r$/m.exec(whole)?.[1];
  const sequence = /^SEQUENCE:(\d{1,9})\r$/m.exec(whole)?.[1];
  const stamp = /^DTSTAMP:(\d{8})T000000Z\r$/m.exec(whole)?.[1];
  const day = /^DTSTART(?:;VALUE=DATE:(\d{8})|:(\d{8})T\d{6}Z)\r$/m.exec(whole);
  if (uid === undefined || sequence === undefined || stamp === undefined || day === null) return null;
  const lines = block.split(/\r\n(?! )/).filter((line) => /^(?:DTSTART|X-MICROSOFT|SUMMARY)\b/.test(line));
  const octets = new TextEncoder();
  if (lines.some((line) => line.split("\r\n").some((one) => octets.encode(one).length > MOST_OCTETS)))
    return null;
  return {
    ...{ uid, sequence: Number(sequence), stamp, day: day[1] ?? day[2] ?? "", lines },
    isCancelled: /^STATUS:CANCELLED\r$/m.test(whole),
    content: withoutSequence(block),
  };
}
