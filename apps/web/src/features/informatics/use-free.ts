import { EMPTY_PORTFOLIO, type FreeEntry, type PortfolioTold } from "@smartpick/core";
import { useProfile } from "../../store/profile-store.ts";

/** The informatics profile as it was last checked. */
export function usePortfolio(): PortfolioTold {
  return useProfile(({ profile, lastGood }) => (profile ?? lastGood)?.portfolio ?? EMPTY_PORTFOLIO);
}

/** Entries without a known form: they are asked about, and stand in no form. */
export function useFree(): readonly FreeEntry[] {
  return usePortfolio().free;
}
