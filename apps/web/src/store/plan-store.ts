import type { PlanReport, Problem, Profile } from "@smartpick/core";
import { planWithWords } from "@smartpick/report";
import { create } from "zustand";
import { engine } from "./engine.ts";
import { SEED, todayHere } from "./run.ts";

interface PlanState {
  readonly report: PlanReport | null;
  /** The profile that `report` was computed for. */
  readonly of: Profile | null;
  /** When the request under way was sent (milliseconds), or `null`. */
  readonly since: number | null;
  readonly problems: readonly Problem[];
  readonly message: string | null;
  /** Chance of matching with the weight of informatics at 0, for the profile that is shown; `null` until known. */
  readonly matchAnywhere: number | null;
}

/** The list on screen. Old numbers stay until new ones are complete. */
export const usePlan = create<PlanState>(() => ({
  report: null,
  of: null,
  since: null,
  problems: [],
  message: null,
  matchAnywhere: null,
}));

let asked: string | null = null;
let askedAnywhere: string | null = null;

/** Asks for the list of this profile unless it is the one shown or under way. The latest request wins. */
export async function askForPlan(profile: Profile): Promise<void> {
  const key = JSON.stringify(profile);
  if (key === asked) return;
  asked = key;
  usePlan.setState({ since: performance.now(), message: null });
  const answer = await engine().plan(profile, { today: todayHere(), seed: SEED });
  if (answer.state === "superseded") return;
  if (answer.state === "failed") {
    asked = null;
    usePlan.setState({ since: null, message: answer.message });
  } else if (answer.value.ok) {
    const report = planWithWords(answer.value.value);
    usePlan.setState({ report, of: profile, since: null, problems: [] });
    await askForPriceOfInformatics(profile, report);
  } else {
    usePlan.setState({ since: null, problems: answer.value.problems });
  }
}

/** Stops the request under way; the list shown stays. */
export function cancelPlan(): void {
  asked = null;
  engine().cancel();
  usePlan.setState({ since: null });
}

async function askForPriceOfInformatics(profile: Profile, report: PlanReport): Promise<void> {
  if (profile.weights.informatics === 0) {
    usePlan.setState({ matchAnywhere: report.chance.match.mid });
    return;
  }
  const key = JSON.stringify({ ...profile, weights: { ...profile.weights, informatics: 0 } });
  if (key === askedAnywhere) return;
  askedAnywhere = key;
  usePlan.setState({ matchAnywhere: null });
  const options = { today: todayHere(), seed: SEED, informatics: 0 };
  const answer = await engine().plan(profile, options, "match-anywhere");
  if (answer.state === "done" && answer.value.ok) {
    usePlan.setState({ matchAnywhere: answer.value.value.chance.match.mid });
  } else {
    askedAnywhere = null;
  }
}
