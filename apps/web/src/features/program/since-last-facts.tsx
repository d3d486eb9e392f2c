import { factsReplaced, programChangeKind } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useAsking } from "../../store/asking.ts";
import { useEngine } from "../../store/engine.ts";
import { FactChanges } from "../shared/fact-changes.tsx";
import { useFactsNews, useProgramChange } from "../shared/use-facts-news.ts";

/** What newer facts changed about this program since the reader saw the facts last; nothing where nothing did. */
export function SinceLastFacts({ program }: { program: string }): ReactNode {
  const news = useFactsNews();
  const change = useProgramChange(program);
  const type = useAsking()?.profile.applicant.type ?? null;
  const now = useEngine((state) => state.summary?.version ?? null);
  if (news.state !== "newer" || change === null) return null;
  return (
    <section className="stack fact-news" aria-label="What changed since the last facts">
      <h3>What changed since the last facts</h3>
      <p className="small quiet">
        {now !== null && factsReplaced(news.earlier, now)}{" "}
        {change.kind !== "changed" && `${programChangeKind(change)}. `}
        <Link href="/list/changes">All that changed</Link>
      </p>
      <FactChanges change={change} type={type} />
    </section>
  );
}
