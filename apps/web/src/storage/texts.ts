import { TEXTS } from "./forget-texts.ts";
import { type KeptText, textFrom } from "./kept-text.ts";
import { keptPapers, type Papers } from "./papers.ts";

/** Her statements, entries, requests and answers on this device. */
export function keptTexts(): Papers<KeptText> {
  return keptPapers({ database: TEXTS, store: "texts", read: textFrom });
}
