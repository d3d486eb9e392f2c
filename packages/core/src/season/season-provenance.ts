import type { FactStanding } from "./standing.ts";

/** Every season fact names its source, the season it was published for, and whether it is second-hand. */
export interface SeasonProvenance {
  readonly source: string;
  /** The season it was published for; earlier than the season planned = carried over. */
  readonly publishedFor: number;
  readonly confidence: "official" | "second-hand" | "derived" | "assumed";
  readonly standing: FactStanding;
  readonly note: string | null;
}
