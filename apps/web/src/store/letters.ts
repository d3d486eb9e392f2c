import { keptLetters } from "../storage/letters.ts";

/** The letters of this device, for every part of the app, so that what is written and what is forgotten keep their order. */
export const letters = keptLetters();
