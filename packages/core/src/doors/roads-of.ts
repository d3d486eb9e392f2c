import type { Case } from "../case/case.ts";
import type { Door, Road, RoadId, RoadStep, RoadStepId, SeasonDay } from "./doors.ts";
import { isToPay, priceOf, ruleSource, takesPartInNrmp } from "./doors-of.ts";
import { type Field, sponsorsIn } from "./field.ts";
import { firstDay, seasonDay } from "./season-days.ts";

/** What roads are made of. */
interface RoadSource {
  readonly base: Case;
  readonly doors: readonly Door[];
  readonly field: Field;
}

const STEPS: Readonly<Record<RoadId, readonly RoadStepId[]>> = {
  none: ["rank-list", "match", "contract", "start"],
  j1: ["certificate", "rank-list", "match", "contract", "sponsor", "consulate", "start"],
  h1b: ["certificate", "rank-list", "step3", "match", "contract", "petition", "start"],
};

/** The roads of an applicant to the first day: the visas wanted first; without a visa only where none is needed. */
export function roadsOf(source: RoadSource): readonly Road[] {
  const { applicant, profile } = source.base;
  if (profile.visa === "none" || applicant.type === "us-img") return [roadOf(source, "none", true)];
  // A US graduate who tells no visa is taken for a citizen, as programs take her.
  if (profile.visa === null && applicant.type !== "non-us-img") return [roadOf(source, "none", null)];
  const wants = (id: "j1" | "h1b"): boolean | null =>
    profile.visa === null ? null : profile.visa === "any" || profile.visa === id;
  const both = (["j1", "h1b"] as const).map((id) => roadOf(source, id, wants(id)));
  return both.sort((a, b) => Number(b.wanted === true) - Number(a.wanted === true));
}

function roadOf({ base, doors, field }: RoadSource, id: RoadId, wanted: boolean | null): Road {
  const known =
    id === "none"
      ? { sponsors: null, answered: null }
      : sponsorsIn(base, field, id === "j1" ? "visaJ1" : "visaH1b");
  const isAsked = (step: RoadStepId): boolean =>
    step !== "certificate" || doors.some((door) => door.id === "certificate" && door.state !== "not-asked");
  return {
    id,
    wanted,
    ...known,
    steps: STEPS[id].filter(isAsked).map((step) => stepOf({ base, doors }, id, step)),
  };
}

const UNPUBLISHED: SeasonDay = { day: null, about: null };

function stepOf({ base, doors }: Omit<RoadSource, "field">, road: RoadId, id: RoadStepId): RoadStep {
  const bare = { id, state: "to-come", on: UNPUBLISHED, price: null, source: null } as const;
  switch (id) {
    case "certificate":
    case "rank-list": {
      const door = doors.find((one) => one.id === id);
      if (door === undefined) return { ...bare, on: seasonDay(base, "rank-list-deadline") };
      const { state, until, price, source } = door;
      return { id, state, on: until, price, source };
    }
    case "step3":
      return step3Of(base);
    case "match":
      if (!takesPartInNrmp(base)) return bare;
      return { ...bare, on: seasonDay(base, "match-day"), source: ruleSource(base, "results") };
    case "start":
      return {
        ...bare,
        on: { day: firstDay(base.year), about: null },
        source: ruleSource(base, "start"),
      };
    default:
      return { ...bare, source: road === "none" ? null : ruleSource(base, road === "j1" ? "j1" : "step3") };
  }
}

/** Step 3 on the road to an H-1B, whichever visa is wanted now: passed before the petition, which follows Match Day. */
function step3Of(base: Case): RoadStep {
  const { step3Passed } = base.applicant;
  const state = step3Passed === null ? "not-told" : step3Passed ? "open" : "to-open";
  return {
    id: "step3",
    state,
    on: seasonDay(base, "match-day"),
    price: isToPay(state) ? priceOf(base, "step3") : null,
    source: ruleSource(base, "step3"),
  };
}
