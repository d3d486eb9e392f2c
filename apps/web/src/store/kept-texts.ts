import { keptTexts } from "../storage/texts.ts";

/** The texts of this device, for every part of the app, so that what is written and what is forgotten keep their order. */
export const texts = keptTexts();
