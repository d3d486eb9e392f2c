import type { PersonParameters, SpecialtyParameters } from "@smartpick/core";
import { ledgerFacts } from "../calibration/ledger-facts.ts";
import { fitSeniors, type SeniorFit, seniorPools } from "../person/fit-seniors.ts";
import { personParameters } from "../person/person-parameters.ts";
import { readSeniorTables } from "../person/score-bands.ts";
import {
  type AccountedLevel,
  fitAccount,
  withAccount,
  withSeniorQuality,
  withSeniors,
} from "./accounted-parameters.ts";
import type { NationalCount } from "./national-counts.ts";
import { ownMatchRows } from "./own-match.ts";

/** Everything about people that is fitted through the forecast that ships. */
export interface PeopleFit {
  readonly person: readonly PersonParameters[];
  readonly parameters: readonly SpecialtyParameters[];
  readonly seniors: SeniorFit;
  readonly levels: readonly AccountedLevel[];
}

/**
 * Fits the lower tail and the second stage of US seniors, then the levels of DO and IMGs to the national account, all by
 * the model that ships, on the ledger of the data folder. `rates` = the parameters that rates and ranks alone give.
 */
export function fitPeople(
  data: string,
  folder: string,
  counts: readonly NationalCount[],
  rates: readonly SpecialtyParameters[],
  season: number,
  progress: (what: string) => void,
): PeopleFit {
  const facts = ledgerFacts(data);
  const tables = readSeniorTables(folder);
  progress("US MD seniors by band of score");
  const start = { ...facts, parameters: { ...facts.parameters, specialties: withSeniorQuality(rates) } };
  const seniors = fitSeniors(start, tables, seniorPools(start, tables, season));
  const person = personParameters(seniors.tail);
  const specialties = withSeniors(rates, seniors);
  const known = { ...facts, parameters: { ...facts.parameters, person, specialties } };
  const levels = fitAccount(known, counts, season, progress);
  const counted = withAccount(specialties, levels);
  const all = { ...facts, parameters: { ...facts.parameters, person, specialties: counted } };
  return { person, parameters: [...counted, ...ownMatchRows(all, season)], seniors, levels };
}
