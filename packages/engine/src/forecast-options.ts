import type { CaseOptions, ForecastQuestion } from "@smartpick/core";

/** A forecast's question with the options of its case. */
export interface ForecastOptions extends CaseOptions, ForecastQuestion {}
