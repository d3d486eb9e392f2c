import type { ChangesReport, ProgramChange } from "@smartpick/core";
import { useEffect, useMemo } from "react";
import { useAsking } from "../../store/asking.ts";
import { type FactsNews, newsOf } from "../../store/facts-news.ts";
import { useProfile } from "../../store/profile-store.ts";
import { earlierNamed, rememberFacts, useSeenFacts } from "../../store/seen-facts.ts";
import { type LiveAnswer, useAnswer } from "../../store/use-answer.ts";
import { useList } from "./use-list.ts";

/** How the facts of the list on screen stand to those seen last; an example has no news. */
export function useFactsNews(): FactsNews {
  const seen = useSeenFacts(({ version }) => version);
  const isOwn = useProfile(({ example }) => example === null);
  const now = useList().last?.facts.version ?? null;
  useEffect(() => {
    if (isOwn && now !== null && seen === null) void rememberFacts(now);
  }, [isOwn, now, seen]);
  return useMemo(() => (isOwn && now !== null ? newsOf(seen, now) : { state: "unread" }), [isOwn, now, seen]);
}

/** Behind the list, and not while a slider moves. */
const REST_MS = 400;

/** What changed about the programs of hers: on the list, pinned, or applied to. Nothing is asked where nothing is new. */
export function useHerChanges(): LiveAnswer<ChangesReport> {
  const news = useFactsNews();
  const profile = useAsking()?.profile ?? null;
  const list = useList().last?.list ?? null;
  const programs = useMemo(() => {
    if (profile === null || list === null) return null;
    const ids = [
      ...list.map(({ id }) => id),
      ...profile.pins.must,
      ...profile.inSeason.map(({ program }) => program),
    ];
    return [...new Set(ids)].sort();
  }, [profile, list]);
  const earlier = news.state === "newer" ? earlierNamed(news.earlier) : null;
  return useAnswer("changes.facts", earlier && programs && { earlier, programs }, {
    topic: "changes of hers",
    restMs: REST_MS,
  });
}

/** What changed about one program since the facts seen last; `null` while that is not known, or nothing did. */
export function useProgramChange(id: string): ProgramChange | null {
  const news = useFactsNews();
  const earlier = news.state === "newer" ? earlierNamed(news.earlier) : null;
  const answer = useAnswer("changes.facts", earlier && { earlier, programs: [id] }, {
    topic: `changes of ${id}`,
  });
  return answer.state === "done" ? (answer.value.programs[0] ?? null) : null;
}
