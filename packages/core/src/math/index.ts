/** The functions of mathematics that other packages use too: no facts, no cases, nothing else of core. */
export { logistic } from "./logistic.ts";
export { logit } from "./logit.ts";
export { normalCdf } from "./normal-cdf.ts";
export { normalQuantile } from "./normal-quantile.ts";
export { quantileSorted } from "./quantile.ts";
export { type Random, randomFrom } from "./random.ts";
