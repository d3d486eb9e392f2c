export { BUNDLE_SCHEMA, type BundleColumn, type FactsBundle } from "./bundle.ts";
export { loadGivenFacts } from "./given/load-given-facts.ts";
export { loadFacts } from "./load-facts.ts";
