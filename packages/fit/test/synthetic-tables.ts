import { logistic, randomFrom } from "@smartpick/core";
import type { InterviewRates } from "../src/tables/interview-rates.ts";
import type { MarketShares } from "../src/tables/market-shares.ts";
import type { NeurologySeason } from "../src/tables/neurology.ts";
import type { FitProgram, ProgramTable } from "../src/tables/program-table.ts";

/** A made-up program with nothing known but its kind. */
export function program(id: string, over: Partial<FitProgram> = {}): FitProgram {
  return {
    id,
    specialty: "Internal Medicine",
    state: "NY",
    division: "Middle Atlantic",
    setting: "university",
    positions: null,
    residents: null,
    residentMix: null,
    matchMix: null,
    mix2024: null,
    applications: null,
    visaJ1: null,
    visaH1b: null,
    visaYear: null,
    step1Minimum: null,
    step2Minimum: null,
    step2Minimum2024: null,
    lastSeen: 2026,
    ...over,
  };
}

/** Even shares of all types, everywhere. */
export const MARKET: MarketShares = {
  matchedIn: () => [10, 5, 5, 10],
  matched: () => [1000, 500, 500, 1000],
  applicationShares: () => [0.25, 0.25, 0.25, 0.25],
};

export function tableOf(programs: readonly FitProgram[]): ProgramTable {
  const byId = new Map(programs.map((one) => [one.id, one]));
  return { programs, byId, idOf: (acgme) => (byId.has(`acgme:${acgme}`) ? `acgme:${acgme}` : null) };
}

/** 160 rated programs of two specialties, two without a rate; community programs are more open by construction. */
export function syntheticInput(seed: number) {
  const random = randomFrom(seed);
  const programs: FitProgram[] = [];
  const rates: InterviewRates[] = [];
  const neurology: NeurologySeason[] = [];
  for (let i = 0; i < 160; i++) {
    const specialty = i % 2 === 0 ? ("Internal Medicine" as const) : ("Neurology" as const);
    const setting = i % 4 < 2 ? "university" : "community";
    const id = `acgme:${String(1000000000 + i)}`;
    const eta = -3.2 + (setting === "community" ? 0.9 : 0) + 0.7 * random.normal();
    programs.push(program(id, { specialty, setting, applications: 1600 }));
    const percent = Math.round(100 * logistic(eta));
    rates.push({ specialty, id, confidence: "exact", state: "NY", percent: [30, 20, 5, percent] });
    if (specialty === "Neurology") {
      const later = Math.round(100 * logistic(eta * 0.6 - 1.3 + 0.5 * random.normal()));
      const invited = [30, 20, 5, later].map((value) => ({ percent: value, applicants: 400 }));
      neurology.push({ id, invited, imgShare: null, residents: null });
    }
  }
  programs.push(
    program("acgme:2000000001", { setting: "community" }),
    program("nrmp:1234140C0", { setting: "" }),
  );
  return { table: tableOf(programs), rates, neurology, market: MARKET };
}
