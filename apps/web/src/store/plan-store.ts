import { DEFAULT_QUESTIONS, type PlanOptions, type Problem, type Profile } from "@smartpick/core";
import { type WordedPlan, worded } from "@smartpick/report";
import { create } from "zustand";
import { withSecondLook } from "./deep-plan.ts";
import { deepEngine, engine } from "./engine.ts";
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

const options = (): PlanOptions => ({ today: todayHere(), seed: SEED });

let asked: string | null = null;
let askedAnywhere: string | null = null;

/** Asks for the list of this profile unless it is the one shown or under way. The latest request wins. */
export async function askForPlan(profile: Profile): Promise<void> {
  const key = JSON.stringify(profile);
  if (key === asked) return;
  asked = key;
  dropSecondLook();
  usePlan.setState({ since: performance.now(), message: null });
  const answer = await engine().plan(profile, { ...options(), questions: 0 });
  if (answer.state === "superseded") return;
  if (answer.state === "failed") {
    asked = null;
    usePlan.setState({ since: null, message: answer.message });
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
  engine().cancel();
  dropSecondLook();
  usePlan.setState({ since: null });
}

let later = 0;
/** A moved slider asks many times; what takes longer waits until it rests. */
const REST_MS = 400;

/** Stops the second look at older inputs, so that the next one need not wait for it. */
function dropSecondLook(): void {
  window.clearTimeout(later);
  if (looking > 0) deepEngine().cancel();
}

let looking = 0;

/**
 * What takes longer than the list itself is computed behind it, in a worker of its own, so that a moved slider never waits
 * for it: first the questions, then everything that explains the list. An answer to older inputs is dropped.
 */
function planSecondLook(profile: Profile): void {
  window.clearTimeout(later);
  usePlan.setState({ deepMessage: null });
  later = window.setTimeout(() => {
    void look(profile, { ...options(), questions: DEFAULT_QUESTIONS }, "questions");
    void look(profile, { ...options(), questions: 0, depth: "full" }, "explained");
  }, REST_MS);
}

async function look(profile: Profile, asked: PlanOptions, channel: string): Promise<void> {
  looking += 1;
  const answer = await deepEngine().plan(profile, asked, channel);
  looking -= 1;
  const shown = usePlan.getState().report;
  if (answer.state === "failed") usePlan.setState({ deepMessage: answer.message });
  if (answer.state !== "done" || !answer.value.ok || !shown) return;
  const report = withSecondLook(shown, worded(answer.value.value));
  if (report) usePlan.setState(channel === "questions" ? { report, complete: report } : { report });
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
  const answer = await engine().plan(
    profile,
    { ...options(), questions: 0, informatics: 0 },
    "match-anywhere",
  );
  if (answer.state === "done" && answer.value.ok) {
    usePlan.setState({ matchAnywhere: answer.value.value.chance.match.mid });
  } else {
    askedAnywhere = null;
  }
}
