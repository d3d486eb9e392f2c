import { concernSentence, factsReplaced } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useFactsNews, useHerChanges } from "./use-facts-news.ts";

/** That newer facts replaced those seen last, with how many programs of hers changed; nothing where nothing is new. */
export function FactsNews({ now }: { now: string }): ReactNode {
  const news = useFactsNews();
  const changes = useHerChanges();
  if (news.state !== "newer") return null;
  return (
    <div className="note tide after-lead noprint" data-note="facts">
      <p>
        {factsReplaced(news.earlier, now)} <Link href="/list/changes">See what changed</Link>
      </p>
      <p className="small quiet">
        {changes.state === "done"
          ? concernSentence(changes.value.programs)
          : changes.state === "running"
            ? "Looking at your programs."
            : "Open it to see whether your programs changed."}
      </p>
    </div>
  );
}
