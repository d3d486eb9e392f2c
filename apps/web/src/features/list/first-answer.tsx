import { type Profile, sizeForLimits } from "@smartpick/core";
import { counted, dollars, outOf100, type WordedPlan } from "@smartpick/report";
import { type ReactNode, useRef } from "react";
import { personOf, useAsking } from "../../store/asking.ts";
import { useIsWhole, useProfile } from "../../store/profile-store.ts";
import { useAnswer } from "../../store/use-answer.ts";
import { worthOf } from "./worth.ts";

/** What is said of a list before it is there. */
interface First {
  readonly programs: number;
  readonly usd: number;
  readonly match: number;
}

/**
 * What is said at once after a change, while the list itself is being made; nothing once it stands. Of other limits the
 * curve on screen speaks, of everything else the engine.
 */
export function FirstAnswerNote({ report, pending }: { report: WordedPlan; pending: boolean }): ReactNode {
  const isWhole = useIsWhole();
  const asking = useAsking();
  const person = useProfile(personOf);
  const onCurve = useOnCurve(report, asking?.profile ?? null, pending);
  const answer = useAnswer(
    "plan.again",
    pending && isWhole && asking && onCurve === null
      ? { profile: asking.profile, options: asking.options }
      : null,
    { person, topic: "again" },
  );
  const first: First | null = onCurve ?? (answer.state === "done" ? answer.value : null);
  // Of no program there is nothing to say yet: the list says why it is empty.
  if (!pending || !isWhole || first === null || first.programs === 0) return null;
  return (
    <p className="small quiet">
      {`About ${counted(first.programs, "program")} for ${dollars(first.usd)}. In about ${outOf100(first.match)} of 100 seasons you match. The exact list follows.`}
    </p>
  );
}

/** Where the list ends on its own curve, where nothing but its limits has changed since it was made; else `null`. */
function useOnCurve(report: WordedPlan, profile: Profile | null, pending: boolean): First | null {
  const draft = useProfile((state) => state.draft);
  // Not known of a list that was on its way before this stood.
  const made = useRef<Profile | null>(null);
  if (!pending) made.current = profile;
  if (!pending || profile === null || made.current === null) return null;
  // What was sent counts towards the number, and the curve does not tell it apart.
  if (report.inSeason || !isOfOneFee(report, profile) || !isSameButLimits(made.current, profile)) return null;
  const { usd, maxPrograms } = profile.budget;
  const size = sizeForLimits(report.frontier, {
    budgetUsd: usd,
    maxPrograms,
    usdPerChance: worthOf(draft, report),
    indifferentUsd: 0,
  });
  return size && { programs: size.programs, usd: size.usd, match: size.chance };
}

/** Whether each application has its price: with several services, or a flat fee, a curve between its points says little. */
function isOfOneFee({ list, cost }: WordedPlan, { seeks }: Profile): boolean {
  const [service, ...more] = Object.keys(cost.byService);
  const listed = new Set(list.map(({ specialty }) => specialty));
  return service === "ERAS" && more.length === 0 && seeks.specialties.every((name) => listed.has(name));
}

function isSameButLimits(one: Profile, other: Profile): boolean {
  const text = ({ budget: _, ...rest }: Profile): string => JSON.stringify(rest);
  return text(one) === text(other);
}
