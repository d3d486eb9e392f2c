import type { Case } from "../case/case.ts";
import { beforeTheSeason } from "../chances/chance-model.ts";
import { isRunning, type SentApplication } from "../chances/season-so-far.ts";
import { surfaceOf } from "../chances/surface.ts";
import { rowOf } from "../facts/lookup.ts";
import { programCardOf } from "../facts/program-card.ts";
import { interviewChanceOf } from "../list/match-chance.ts";
import type { InSeasonEntry } from "../profile/profile.ts";
import { dayOf } from "../season/day-of.ts";
import { daysBetween } from "../season/days-between.ts";
import { onlyOwnMatch, withoutNrmpDays } from "../season/nrmp-days.ts";
import { lastDayToApply } from "../season/season-for.ts";
import { invitationsOut, type PaceSource, paceOf } from "./pace.ts";
import type { SeasonRoom, TrackedApplication } from "./season-room.ts";
import { silenceOf } from "./silence-of.ts";

/** The season of a case as it stands on its day, with every application of it. */
export function seasonRoomFor(base: Case): SeasonRoom {
  const source = paceSourceOf(base);
  const { day } = readingOf(base);
  return {
    season: base.year,
    today: base.options.today,
    canApply: base.canApply,
    lastDayToApply: lastDayToApply(base.year),
    reading: readingOf(base),
    pace: paceOf(source, day),
    outNow: invitationsOut(source),
    dates: datesOf(base),
    applications: trackedOf(base, source),
  };
}

/** The days of the season that concern the specialties sought. */
function datesOf({ season, profile }: Case): SeasonRoom["dates"] {
  const isOwn = onlyOwnMatch(season, profile.seeks.specialties) !== null;
  return isOwn ? withoutNrmpDays(season).dates : season.dates;
}

/** What the pace of invitations of a case is read from. */
export function paceSourceOf({ facts, season, year, options }: Case): PaceSource {
  const programsReview = dayOf(season, "programs-review");
  return { today: options.today, season: year, programsReview, timing: facts.judgements };
}

/** Day on which programs begin to read, or the usual one. */
function readingOf({ facts, season, year }: Case): SeasonRoom["reading"] {
  const day = dayOf(season, "programs-review");
  return day === null
    ? { day: `${year - 1}-${facts.judgements.usualReviewDay}`, known: false }
    : { day, known: true };
}

function trackedOf(base: Case, source: PaceSource): readonly TrackedApplication[] {
  const { programs } = base.facts;
  const sent = base.sent.soFar?.applications ?? new Map<number, SentApplication>();
  const entries = new Map(
    base.profile.inSeason.flatMap((entry): [number, InSeasonEntry][] => {
      const row = rowOf(programs, entry.program);
      return row === null ? [] : [[row, entry]];
    }),
  );
  const rows = Int32Array.from(sent.keys());
  const [then, now] = [surfaceOf(beforeTheSeason(base.model), rows), surfaceOf(base.model, rows)];
  return Array.from(rows, (row, index) => {
    const application = sent.get(row)!;
    const { program, ...told } = entries.get(row)!;
    const { level, state } = application;
    const card = programCardOf(programs, row);
    const waits = state === "waiting";
    return {
      ...card,
      ...told,
      entry: program,
      became: state,
      silentDays: waits ? silentDaysOf(application, base) : null,
      silence: waits
        ? silenceOf(application, card.specialty, base.season, source, base.facts.judgements.lateSilence)
        : null,
      interviewThen: interviewChanceOf(then, index, level),
      interviewNow: isRunning(application) ? interviewChanceOf(now, index, level) : 0,
    };
  });
}

/** Days since it was sent, or since programs read where that was later; 0 before. */
function silentDaysOf({ applied }: SentApplication, base: Case): number {
  const { day } = readingOf(base);
  const from = applied !== null && applied > day ? applied : day;
  return Math.max(0, daysBetween(from, base.options.today));
}
