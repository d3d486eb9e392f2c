import type { RoadmapMeeting, RoadmapReport } from "../../answers/roadmap.ts";
import { fingerprint } from "../../math/fingerprint.ts";
import type { MentorTold } from "../../profile/portfolio.ts";
import type { Profile } from "../../profile/profile.ts";
import type { RoadmapTold } from "../../profile/roadmap.ts";

const MONTHS_BETWEEN = 3;
/** Meetings of a quarterly row that are drawn: a year of them. */
const MOST = 4;

/** Whom she has as a mentor of each kind, and the meetings to come: those agreed, and a quarterly row for each mentor. */
export function meetingsOf(
  { portfolio }: Pick<Profile, "portfolio">,
  told: RoadmapTold | null,
  today: string,
): Pick<RoadmapReport, "mentors" | "meetings"> {
  const mentors = portfolio.mentors;
  const nameOf = (kind: MentorTold["kind"]): string | null =>
    mentors.find((mentor) => mentor.kind === kind)?.name ?? null;
  const seen = new Map<string, number>();
  const agreed = (told?.meetings ?? []).flatMap((meeting): RoadmapMeeting[] => {
    const number = (seen.get(meeting.with) ?? 0) + 1;
    seen.set(meeting.with, number);
    if (meeting.day < today) return [];
    const kind = mentors.find(({ name }) => name === meeting.with)?.kind ?? "other";
    // A meeting keeps its key when its day moves.
    const key = `meeting-${fingerprint(meeting.with)}-${number}`;
    const { with: who, day, time, zone, about } = meeting;
    return [{ key, with: who, kind, day, time, zone, about, agreed: true }];
  });
  const rows = mentors.flatMap((mentor) => rowOf(mentor, today, agreed));
  return {
    mentors: { clinical: nameOf("clinical"), informatics: nameOf("informatics") },
    meetings: [...agreed, ...rows].sort((a, b) =>
      a.day === b.day ? (a.key < b.key ? -1 : 1) : a.day < b.day ? -1 : 1,
    ),
  };
}

/** One meeting a quarter, from the one agreed or three months after the last; a quarter with an agreed hour has no other. */
function rowOf(
  { name, kind, met, next }: MentorTold,
  today: string,
  agreed: readonly RoadmapMeeting[],
): readonly RoadmapMeeting[] {
  const last = [...met].sort().at(-1) ?? null;
  const wanted = next ?? (last === null ? today : monthsLater(last, MONTHS_BETWEEN));
  const from = wanted < today ? today : wanted;
  const taken = new Set(agreed.filter((one) => one.with === name).map(({ day }) => quarterOf(day)));
  return Array.from({ length: MOST }, (_, at) => monthsLater(from, at * MONTHS_BETWEEN)).flatMap(
    (day, at): RoadmapMeeting[] =>
      taken.has(quarterOf(day))
        ? []
        : [
            {
              key: `mentor-${fingerprint(name)}-${quarterOf(day)}`,
              with: name,
              kind: kind ?? "other",
              day,
              time: null,
              zone: "utc",
              about: null,
              agreed: at === 0 && next !== null && next >= today,
            },
          ],
  );
}

function quarterOf(day: string): string {
  return `${day.slice(0, 4)}q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** The same day some months later, or the last of a shorter month. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const at = year * 12 + (month - 1) + months;
  const [laterYear, laterMonth] = [Math.floor(at / 12), (at % 12) + 1];
  const last = new Date(Date.UTC(laterYear, laterMonth, 0)).getUTCDate();
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${laterYear}-${two(laterMonth)}-${two(Math.min(date, last))}`;
}
