import type { Profile } from "@smartpick/core";
import { type ReactNode, useMemo } from "react";
import { Link } from "wouter";
import type { Draft } from "../store/draft.ts";
import { useProfile } from "../store/profile-store.ts";
import { seasonChoices, seasonTold } from "../store/season.ts";
import { seasonShown, sentChoose } from "../store/season-assumed.ts";
import { useToday } from "../store/today.ts";

const STAGES = {
  applied: ", you have applied",
  plan: ", you plan it",
  next: "",
  later: ", you plan it for later",
} as const;

/** The season and what was sent, of the answers that the numbers are of: while an answer is wrong, the last good ones. */
function useShownAnswers(): Draft {
  const draft = useProfile((state) => state.draft);
  const lastGood = useProfile((state) => state.lastGood);
  return useMemo(() => (lastGood === null ? draft : answersOf(lastGood)), [draft, lastGood]);
}

/** What of a whole profile chooses its season, as a draft writes it. */
function answersOf({ season, inSeason, applicant }: Profile): Draft {
  return { season, in_season: inSeason, applicant: { graduation_year: applicant.graduationYear } };
}

/** The season that every number of the screen is for, and where it is chosen; the one place that names it. */
export function SeasonLine(): ReactNode {
  const draft = useShownAnswers();
  const started = useProfile((state) => state.started);
  const today = useToday();
  const told = seasonTold(draft);
  const season = seasonShown(draft, today);
  if (!started || season === null) return null;
  const stage = seasonChoices(today).find((choice) => choice.season === season)?.stage;
  return (
    <p className="eyebrow season-line">
      <b>Season {season}</b>
      {stage !== undefined && told !== null && STAGES[stage]}
      {told === null &&
        (sentChoose(draft, today) ? ", as you sent applications in it" : ", because you have not chosen one")}
      .{" "}
      <Link className="noprint" href="/me">
        {told === null ? "Choose" : "Change"}
      </Link>
    </p>
  );
}
