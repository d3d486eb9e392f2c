const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const BEFORE = /^(\p{L}{3,9})\.?,? (?=\S)/u;
const CLOCK = "\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?[ap]\\.?m\\.?)?|\\d{1,2} ?[ap]\\.?m\\.?";
const ZONE = "Z|UTC|GMT|[ECMP][SD]?T|[+-]\\d{2}:?\\d{2}";
/** "T10:00", " 10:00:30.5 Z", ", 9 am EST", " at 10:00". */
const TIME = new RegExp(`(?:,? at |, ?| |T)(?:${CLOCK})(?: ?(?:${ZONE}))?$`, "i");

/** What spreadsheets write behind a day that has no time. */
const MIDNIGHT = new RegExp(
  `[T ,](?:0?0:00(?::00(?:\\.0+)?)?(?: ?am)?|12(?::00){0,2} ?am)(?: ?(?:${ZONE}))?$`,
  "i",
);

/** A text of a day without its weekday (0 = Sunday) in front and its time behind, and whether it had one that is not midnight. */
export function withoutTime(text: string): {
  readonly text: string;
  readonly weekday: number | null;
  readonly timed: boolean;
} {
  const bare = text.replace(TIME, "");
  const cut = bare !== text && bare.trim() !== "";
  const rest = (cut ? bare : text).trim();
  const timed = cut && !MIDNIGHT.test(text);
  const [front, name = ""] = BEFORE.exec(rest) ?? [];
  const weekday = WEEKDAYS.findIndex((day) => name !== "" && day.startsWith(name.toLowerCase()));
  if (front === undefined || weekday < 0) return { text: rest, weekday: null, timed };
  return { text: rest.slice(front.length).trim(), weekday, timed };
}
