export { type FitOptions, fitAll } from "./fit.ts";
