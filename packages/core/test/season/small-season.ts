import type { FixedFee, SeasonDate, SeasonFacts, SeasonProvenance } from "../../src/index.ts";

const KNOWN: SeasonProvenance = {
  source: "a-source",
  publishedFor: 2027,
  confidence: "second-hand",
  standing: "published",
  note: null,
};
const RULE: SeasonProvenance = { ...KNOWN, confidence: "derived", standing: "derived" };

const fee = (id: string, usd: number, more: Partial<FixedFee> = {}): FixedFee => ({
  id,
  title: id,
  usd,
  appliesTo: "all",
  counted: true,
  service: null,
  ...KNOWN,
  ...more,
});
const day = (id: SeasonDate["id"], date: string | null, from = KNOWN): SeasonDate => ({ id, date, ...from });

/** A season of two services, a few fees and signals, with the dates of 2027. */
export const SMALL_SEASON: SeasonFacts = {
  season: 2027,
  services: [
    {
      id: "ERAS",
      title: "ERAS",
      specialties: [],
      steps: [
        { upTo: 30, usd: 11 },
        { upTo: null, usd: 30 },
      ],
      ...KNOWN,
    },
    {
      id: "ResidencyCAS",
      title: "ResidencyCAS",
      specialties: ["Emergency Medicine"],
      steps: [
        { upTo: 1, usd: 99 },
        { upTo: 18, usd: 0 },
        { upTo: 30, usd: 18 },
        { upTo: null, usd: 23 },
      ],
      ...KNOWN,
    },
  ],
  fixedFees: [
    fee("registration", 70),
    fee("transcript", 80, { service: "ERAS" }),
    fee("second-transcript", 80, { service: "ResidencyCAS" }),
    fee("token", 185, { service: "ERAS", appliesTo: "img" }),
    fee("exam", 695, { counted: false }),
  ],
  signals: [
    { specialty: "Internal Medicine", allowance: { gold: 3, silver: 12 }, ...KNOWN },
    { specialty: "Neurology", allowance: { signal: 8 }, ...KNOWN },
  ],
  dates: [
    day("eras-opens", "2026-06-03"),
    day("applications-open", "2026-09-02"),
    day("programs-review", "2026-09-23"),
    day("nrmp-registration-opens", null),
    day("nrmp-registration-deadline", null),
    day("pathways-deadline", null),
    day("ranking-opens", null),
    day("rank-list-deadline", null),
    day("match-week-monday", "2027-03-15", RULE),
    { ...day("did-i-match", "2027-03-15"), time: "10:00" },
    day("soap-applications-open", null),
    day("soap-programs-read", null),
    day("soap-ends", null),
    day("match-day", "2027-03-19", RULE),
    day("eras-closes", null),
  ],
  limits: [{ field: "experiences", max: 10, unit: "entries", ...KNOWN }],
};
