export type { ForecastReport, ForecastSeason } from "@smartpick/answers";
