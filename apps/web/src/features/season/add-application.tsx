import { baseIdOf, type TrackedApplication } from "@smartpick/core";
import { placeName } from "@smartpick/report";
import type { ReactNode } from "react";
import { useIsWhole, useProfile } from "../../store/profile-store.ts";
import { todayHere } from "../../store/run.ts";
import { enterApplied, sentTrouble, withSent } from "../../store/season-acts.ts";
import { seasonTurn } from "../../store/season-assumed.ts";
import { useAnswer } from "../../store/use-answer.ts";
import { turnWords } from "./turn-words.ts";

const MOST_LOOKED_AT = 40;
const MOST_HITS = 8;

const NONE: readonly string[] = [];

/** Programs that a search finds and that are not among the applications yet; each is added at a tap. */
export function AddApplication({
  query,
  applications,
  day,
}: {
  query: string;
  applications: readonly TrackedApplication[];
  day: string;
}): ReactNode {
  const isWhole = useIsWhole();
  const sought: readonly string[] = useProfile(
    (state) => (state.profile ?? state.lastGood)?.seeks.specialties ?? NONE,
  );
  const draft = useProfile((state) => state.draft);
  const found = useAnswer("facts.find", { query, limit: MOST_LOOKED_AT });
  const sent = new Set(applications.map(({ id }) => baseIdOf(id)));
  const others = (found.last ?? []).filter(({ id }) => !sent.has(baseIdOf(id)));
  const isSought = ({ specialty }: (typeof others)[number]): boolean =>
    specialty !== null && sought.includes(specialty);
  // Programs of the specialties sought come first.
  const hits = [...others.filter(isSought), ...others.filter((hit) => !isSought(hit))].slice(0, MOST_HITS);
  if (hits.length === 0 || !isWhole || day === "") return null;
  const trouble = sentTrouble(day);
  if (trouble !== null)
    return (
      <p role="alert" className="wrong">
        {trouble}
      </p>
    );
  const today = todayHere();
  const turn = seasonTurn(draft, withSent(draft, [{ program: hits[0]?.id ?? "", signal: null }], day), today);
  return (
    <section className="stack noprint" aria-label="Programs to add">
      <h3>Not among your applications</h3>
      {turn && <p>{turnWords("adding one", turn)}</p>}
      <ul className="lines hits">
        {hits.map((hit) => (
          <li key={hit.id}>
            <div>
              <b>{hit.name}</b>
              <span className="sub">
                {placeName(hit.city, hit.state)} · {hit.specialty ?? "specialty unknown"}
              </span>
            </div>
            <button
              type="button"
              className="chip"
              onClick={() => enterApplied([{ program: hit.id, signal: null }], day)}
            >
              I applied here<span className="vh">: {hit.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
