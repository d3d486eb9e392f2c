export { BUNDLE_SCHEMA, type BundleColumn, type FactsBundle } from "./bundle.ts";
export { loadFacts } from "./load-facts.ts";
