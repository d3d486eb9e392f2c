import type { SeasonRoom, Silence, TrackedApplication } from "@smartpick/core";
import { outOf100 } from "../english/chance.ts";
import { dayInSeason } from "../english/day.ts";
import { counted } from "../english/plural.ts";

/** What a silence means, in a few words: `"82 of 100 are out. Normal"`. */
export function silenceWords(silence: Silence): string {
  switch (silence.verdict) {
    case "early":
      return "Too early for an answer";
    case "normal":
      return `${outOf100(silence.out)} of 100 are out. Normal`;
    case "late":
      return `${outOf100(silence.out)} of 100 are out. Late`;
    default:
      return `Too few data to say: ${WHY[silence.why]}`;
  }
}

const WHY = {
  "own-match": "a match of its own sets the days",
  "other-service": "another service sends its applications",
} as const;

/** How many of the silent applications are normal, late, or without a verdict. */
export interface SilenceCounts {
  readonly waiting: number;
  readonly early: number;
  readonly normal: number;
  readonly late: number;
  readonly unknown: number;
}

/** Counts over all applications. */
export function silenceCounts(applications: readonly TrackedApplication[]): SilenceCounts {
  const counts = { waiting: 0, early: 0, normal: 0, late: 0, unknown: 0 };
  for (const { silence } of applications) {
    if (silence === null) continue;
    counts.waiting += 1;
    counts[silence.verdict] += 1;
  }
  return counts;
}

/** The silence as a finding, one sentence. */
export function silenceFinding(room: Pick<SeasonRoom, "applications" | "reading" | "today">): string {
  const { waiting, early, normal, late, unknown } = silenceCounts(room.applications);
  if (waiting === 0) return "Every program has answered.";
  if (early === waiting)
    return room.today < room.reading.day
      ? `Programs begin to read on ${dayInSeason(room.reading.day, room.today)}. Silence is normal until then.`
      : "It is too early for answers. Silence is normal.";
  if (unknown === waiting) return "Of your silence there are too few data to judge.";
  if (late === 0) return "Your silence is normal.";
  if (late === waiting) return "Your silence is longer than usual.";
  return late > normal ? "Most of your silence is late." : "Most of your silence is normal.";
}

/** The same in numbers: where invitations still come, and where the usual time has passed. */
export function silenceSentences(room: Pick<SeasonRoom, "applications">): readonly string[] {
  const { normal, late, unknown } = silenceCounts(room.applications);
  const of = (count: number): string => counted(count, "silent program");
  return [
    ...(normal > 0 ? [`At ${of(normal)} invitations still come.`] : []),
    ...(late > 0 ? [`At ${of(late)} the usual time has passed.`] : []),
    ...(unknown > 0 ? [`At ${of(unknown)} there are too few data.`] : []),
  ];
}

/** What the curve is made from; it stands wherever the curve does. */
export function paceNote({ reading, today }: Pick<SeasonRoom, "reading" | "today">): readonly string[] {
  const day = dayInSeason(reading.day, today);
  return [
    "Nobody has published on which days invitations go out.",
    "The curve is our own estimate, one for all specialties and programs.",
    reading.known
      ? `It begins on ${day}, when programs begin to read. Band: seasons differ.`
      : `It begins on ${day}, near the usual day, as this season's own is unknown. Band: seasons differ.`,
  ];
}

/** What an invitation and a silence do to a chance, from then to now: `"9 → 6"` as two counts. */
export function thenAndNow({ became, interviewThen, interviewNow }: TrackedApplication): string {
  if (became === "invited" || became === "interviewed") return "Have it";
  if (became !== "waiting") return "Closed";
  const [then, now] = [short(interviewThen), short(interviewNow)];
  return then === now ? now : `${then} → ${now}`;
}

function short(chance: number): string {
  return outOf100(chance).replace("fewer than ", "<");
}
