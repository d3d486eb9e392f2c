import type { RoadmapDay } from "../../answers/roadmap.ts";
import type { Case } from "../../case/case.ts";
import { firstDay, seasonDay } from "../../doors/season-days.ts";
import type { RoadmapDayId, RoadmapFacts } from "../../facts/roadmap-facts.ts";
import type { RoadmapTold } from "../../profile/roadmap.ts";
import type { SeasonDate } from "../../season/season-facts.ts";
import type { Stage } from "./stage-of.ts";

const OF_SEASON: readonly (SeasonDate["id"] & RoadmapDayId)[] = [
  "eras-opens",
  "applications-open",
  "programs-review",
  "nrmp-registration-opens",
  "nrmp-registration-deadline",
  "pathways-deadline",
  "ranking-opens",
  "rank-list-deadline",
  "match-week-monday",
];

/** The days that the steps of a stage wait for or serve, as far as anybody knows them, in the order of the calendar. */
export function roadmapDays(
  base: Case,
  facts: RoadmapFacts,
  { stage, told }: { readonly stage: Stage; readonly told: RoadmapTold | null },
): readonly RoadmapDay[] {
  const isLater = stage.code === "resident" || stage.code === "fellowship";
  const days = isLater
    ? fellowshipDays(facts, fellowshipYear(base, facts, { stage, told }))
    : [
        ...OF_SEASON.flatMap((id) => dayOfSeason(base, id)),
        { id: "start", day: firstDay(base.year), sure: "assumed", lastKnown: null, source: null } as const,
      ];
  return days.toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

function dayOfSeason(base: Case, id: SeasonDate["id"]): readonly RoadmapDay[] {
  const { day, about } = seasonDay(base, id);
  const source = base.season.dates.find((date) => date.id === id)?.source ?? null;
  if (day !== null) return [{ id, day, sure: "published", lastKnown: null, source }];
  if (about === null) return [];
  const last = base.facts.seasons
    .filter(
      ({ season, dates }) => season < base.year && dates.some((one) => one.id === id && one.date !== null),
    )
    .map(({ season }) => season);
  return last.length === 0
    ? [{ id, day: about, sure: "assumed", lastKnown: null, source: null }]
    : [{ id, day: about, sure: "last-known", lastKnown: Math.max(...last), source }];
}

/** The calendar year in which she applies to fellowships: the one before residency ends, or the next season's. */
function fellowshipYear(
  { options: { today } }: Case,
  { fellowshipDays }: RoadmapFacts,
  { stage, told }: { readonly stage: Stage; readonly told: RoadmapTold | null },
): number {
  const began = told?.residency?.began ?? null;
  if (began !== null && stage.of !== null) return Number(began.slice(0, 4)) + stage.of - 1;
  const commit = fellowshipDays.find(({ id }) => id === "fellowship-commit")?.on ?? "12-31";
  const year = Number(today.slice(0, 4));
  const ahead = stage.code === "resident" ? 2 : 0;
  return (today.slice(5) <= commit ? year : year + 1) + ahead;
}

function fellowshipDays({ fellowshipDays: known }: RoadmapFacts, year: number): readonly RoadmapDay[] {
  return known.map(({ id, on, lastKnown, standing, source }) => ({
    id,
    day: `${year}-${on}`,
    sure: standing === "assumed" ? "assumed" : lastKnown === year ? "published" : "last-known",
    lastKnown: standing === "published" && lastKnown !== year ? lastKnown : null,
    source,
  }));
}
