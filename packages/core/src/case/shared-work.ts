import type { Facts } from "../facts/facts.ts";
import type { Profile } from "../profile/profile.ts";
import type { CaseOptions } from "./case-options.ts";

/** What a case was made from, as far as another may share its work. */
export interface CaseSource {
  readonly facts: Facts;
  readonly profile: Profile;
  readonly options: CaseOptions;
}

/** What an earlier case has worked out that stays true for another one. */
export interface SharedWork {
  /** Ledger with own entries, season, terms and chances: nothing that they rest on has changed. */
  readonly model: boolean;
  /** Candidates and their surface as well: nothing that decides who is a candidate has changed. */
  readonly candidates: boolean;
}

/** What `next` may take over from `previous`. Both hold the profile with the options laid over it. */
export function sharedWork(previous: CaseSource, next: CaseSource): SharedWork {
  const model =
    previous.facts === next.facts &&
    previous.options.today === next.options.today &&
    same(aboutChances(previous.profile), aboutChances(next.profile));
  return { model, candidates: model && same(previous.profile.pins, next.profile.pins) };
}

/**
 * A profile without what only says how to choose (weights, money, limits, pins), the informatics portfolio, notes, letters,
 * the plan, and the texts of the application form.
 */
function aboutChances(profile: Profile) {
  const { weights, budget, constraints, pins, portfolio, notes, letters, application, roadmap, ...rest } =
    profile;
  return rest;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
