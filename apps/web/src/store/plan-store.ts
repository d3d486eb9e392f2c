import type { Problem, Profile } from "@smartpick/core";
import type { CaseInput } from "@smartpick/engine";
import { type WordedPlan, worded } from "@smartpick/report";
import { create } from "zustand";
import { withSecondLook } from "./deep-plan.ts";
import { engine } from "./engine.ts";
import { SEED, todayHere } from "./run.ts";

interface PlanState {
  readonly report: WordedPlan | null;
  /** The last list whose questions were found; it may be older than `report`. */
  readonly complete: WordedPlan | null;
  /** Why the second look failed, in technical words. */
  readonly deepMessage: string | null;
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
  complete: null,
  deepMessage: null,
  of: null,
  since: null,
  problems: [],
  message: null,
  matchAnywhere: null,
}));

const options = (): CaseInput["options"] => ({ today: todayHere(), seed: SEED });

let asked: string | null = null;
let askedAnywhere: string | null = null;

/** Asks for the list of this profile unless it is the one shown or under way. The latest request wins. */
export async function askForPlan(profile: Profile): Promise<void> {
  const key = JSON.stringify(profile);
  if (key === asked) return;
  asked = key;
  dropSecondLook();
  usePlan.setState({ since: performance.now(), message: null });
  const answer = await engine().ask("plan.list", { profile, options: options() }, { channel: "plan" });
  if (answer.state === "superseded" || answer.state === "cancelled") return;
  if (answer.state === "failed") {
    asked = null;
    usePlan.setState({ since: null, message: answer.detail });
  } else if (answer.value.ok) {
    const report = worded(answer.value.value);
    usePlan.setState({ report, of: profile, since: null, problems: [] });
    planSecondLook(profile);
    await askForPriceOfInformatics(profile, report);
  } else {
    usePlan.setState({ since: null, problems: answer.value.problems });
  }
}

/** Stops the request under way; the list shown stays. */
export function cancelPlan(): void {
  asked = null;
  engine().cancel("plan");
  dropSecondLook();
  usePlan.setState({ since: null });
}

let later = 0;
/** A moved slider asks many times; what takes longer waits until it rests. */
const REST_MS = 400;

/** Stops the second look at older inputs, so that the next one need not wait for it. */
function dropSecondLook(): void {
  window.clearTimeout(later);
  engine().cancel("plan.questions");
  engine().cancel("plan.explanation");
}

/**
 * What takes longer than the list itself is computed once the inputs rest: first the questions, then everything that
 * explains the list. An answer to older inputs is dropped.
 */
function planSecondLook(profile: Profile): void {
  window.clearTimeout(later);
  usePlan.setState({ deepMessage: null });
  later = window.setTimeout(() => {
    void look(profile, "plan.questions");
    void look(profile, "plan.explanation");
  }, REST_MS);
}

async function look(profile: Profile, verb: "plan.questions" | "plan.explanation"): Promise<void> {
  const answer = await engine().ask(verb, { profile, options: options() }, { channel: verb });
  const shown = usePlan.getState().report;
  if (answer.state === "failed") usePlan.setState({ deepMessage: answer.detail });
  if (answer.state !== "done" || !answer.value.ok || !shown) return;
  const report = withSecondLook(shown, worded(answer.value.value));
  if (report) usePlan.setState(verb === "plan.questions" ? { report, complete: report } : { report });
}

async function askForPriceOfInformatics(profile: Profile, report: WordedPlan): Promise<void> {
  if (profile.weights.informatics === 0) {
    usePlan.setState({ matchAnywhere: report.chance.match.mid });
    return;
  }
  const key = JSON.stringify({ ...profile, weights: { ...profile.weights, informatics: 0 } });
  if (key === askedAnywhere) return;
  askedAnywhere = key;
  usePlan.setState({ matchAnywhere: null });
  const answer = await engine().ask(
    "plan.list",
    { profile, options: { ...options(), informatics: 0 } },
    { channel: "match-anywhere" },
  );
  if (answer.state === "done" && answer.value.ok) {
    usePlan.setState({ matchAnywhere: answer.value.value.chance.match.mid });
  } else {
    askedAnywhere = null;
  }
}
