import wordsAddress from "@smartpick/coach/words.txt.gz?url";
import { startDocumentCoach } from "@smartpick/engine/documents";

type Coach = ReturnType<typeof startDocumentCoach>;

let client: Coach | null = null;

/** The coach of this page, in a worker of its own that is started at the first use. */
export function coach(): Coach {
  client ??= startDocumentCoach(wordsAddress);
  return client;
}
