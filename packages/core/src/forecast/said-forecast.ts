import type { ForecastReport, ForecastSeason } from "../answers/forecast-report.ts";
import type { Case } from "../case/case.ts";
import { headlineLimitOf, saidRange } from "../list/headline-cap.ts";

/** A forecast as it is said: no chance of matching above the limit of the headline of a plan (decision 0026). */
export function saidForecast(base: Case, report: ForecastReport): ForecastReport {
  const { limit } = headlineLimitOf(base);
  const said = (season: ForecastSeason): ForecastSeason => ({
    ...season,
    match: saidRange(season.match, limit),
  });
  return { ...report, typical: said(report.typical), optimised: said(report.optimised) };
}
