import * as z from "zod/mini";
import { year } from "./numbers.ts";

/** The keys that say where a figure of the season comes from, and which season it was published for. */
export const seasonProvenance = { source: z.string(), publishedFor: year, confidence: z.string() };
