import type { WordedPlan } from "@smartpick/report";
import { type ReactNode, useMemo } from "react";
import { Link } from "wouter";
import { ownFacts } from "../../store/own-facts.ts";
import { useProfile } from "../../store/profile-store.ts";
import { OwnFactsList } from "../program/own-facts-list.tsx";

/** What programs answered so far; each entry can be taken back, and its question returns. */
export function AnswersSoFar({ report }: { report: WordedPlan }): ReactNode {
  const draft = useProfile((state) => state.draft);
  const facts = useMemo(() => ownFacts(draft), [draft]);
  if (facts.length === 0) return null;
  const names = new Map(
    [...report.list, ...report.excluded, ...(report.askFirst ?? [])].map(({ id, name }) => [id, name]),
  );
  return (
    <section className="sec">
      <h2>Answered so far</h2>
      <OwnFactsList
        facts={facts}
        nameOf={(program) => (
          <Link href={`/program/${program}`}>
            {names.get(program) ?? program.replace(/^.*:/, "Program ")}
          </Link>
        )}
      />
    </section>
  );
}
