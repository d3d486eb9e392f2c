import wordsAddress from "@smartpick/coach/words.txt.gz?url";
import { startDocumentCoach } from "@smartpick/engine/documents";

type Coach = ReturnType<typeof startDocumentCoach>;

let client: Coach | null = null;

/** The coach of this page, in a worker of its own that is started at the first use. */
export function coach(): Coach {
  client ??= startDocumentCoach(wordsAddress);
  return client;
}

/** Has the coach ready before the first text is opened: its rules take a moment to be made, whatever the text. */
export function warmCoach(): void {
  const input = {
    text: "I saw a patient.",
    specialty: null,
    profile: null,
    off: [],
    vocabulary: [],
    ignored: [],
  };
  void coach().ask("text.check", { ...input, kind: "personal-statement" }, { channel: "warm" });
}
