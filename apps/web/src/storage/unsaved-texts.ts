import { textFrom } from "./kept-text.ts";
import { unsavedPapers } from "./unsaved-papers.ts";

/** Texts that a page which went had typed last. */
export const unsavedTexts = unsavedPapers("smartpick-texts-unsaved", textFrom);
