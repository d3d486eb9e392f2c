export type { ForecastSeason, UnwordedForecast as ForecastReport } from "@smartpick/answers";
