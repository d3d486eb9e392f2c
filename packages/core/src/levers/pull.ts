import type { Lever } from "../answers/what-if.ts";
import type { Profile } from "../profile/profile.ts";
import type { Start } from "./start.ts";

/** A lever before its numbers. */
export interface Pull {
  readonly code: Lever["code"];
  /** By path in a profile file; together they make `profile` out of the applicant's own. */
  readonly change: Lever["change"];
  /** The profile with the change; `null` = no number can be given. */
  readonly profile: Profile | null;
  /** Price of the change in US dollars; `null` = unknown, `list` = what the list costs more, `season` = the whole list. */
  readonly usd: number | null | "list" | "season";
  /** US dollars that come on top of `usd`. */
  readonly fee?: number;
  readonly until: string | null;
  readonly evidence: Lever["evidence"];
  readonly causes: Lever["causes"];
  readonly sources: readonly string[];
  readonly required?: boolean;
  /** Name of the specialty, census division or program that it is about. */
  readonly adds?: string;
  readonly notTold?: readonly string[];
}

/** Finds the levers of a kind that can still be pulled; none where there are none. */
export type FindLevers = (start: Start) => readonly Pull[];
