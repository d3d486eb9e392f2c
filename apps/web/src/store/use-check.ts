import type { DocumentCheck } from "@smartpick/answers";
import { useEffect, useState } from "react";
import type { KeptText } from "../storage/kept-text.ts";
import { coach } from "./coach.ts";
import { useProfile } from "./profile-store.ts";

/** How long typing rests before the text is checked, and before a check without the dictionary is made again, in ms. */
const REST_MS = 150;
const WORDS_MS = 700;
const MOST_WAITS = 40;

/** What the coach last said of a text. */
export interface LastCheck {
  /** Of the text as it was then: it stays while a newer one is made. `null` before the first. */
  readonly check: DocumentCheck | null;
  /** Whether the dictionary was there for it. */
  readonly spelled: boolean;
  /** Whether the last one could not be made. */
  readonly failed: boolean;
  readonly retry: () => void;
}

/** What of a text its check depends on. */
export type Checked = Pick<KeptText, "id" | "text" | "kind" | "specialty" | "off" | "words" | "ignored">;

/** Checks a text in the coach's worker, when typing rests; the last check stays meanwhile. */
export function useCheck(text: Checked): LastCheck {
  const profile = useProfile((state) => state.profile ?? state.lastGood);
  const [last, setLast] = useState<Omit<LastCheck, "retry">>({ check: null, spelled: false, failed: false });
  const [round, setRound] = useState(0);
  const { id, text: words, kind, specialty } = text;
  const settings = JSON.stringify([text.off, text.words, text.ignored]);
  const isFirst = last.check === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round asks again
  useEffect(() => {
    let isWanted = true;
    let waits = 0;
    let timer = 0;
    const ask = async (): Promise<void> => {
      const [off, vocabulary, ignored] = JSON.parse(settings);
      const input = { text: words, kind, specialty, profile, off, vocabulary, ignored };
      const answer = await coach().ask("text.check", input, { channel: id });
      if (!isWanted || answer.state === "superseded" || answer.state === "cancelled") return;
      if (answer.state === "failed") {
        setLast((before) => ({ ...before, failed: true }));
        return;
      }
      const { check, spelled } = answer.value;
      setLast({ check, spelled, failed: false });
      waits += 1;
      // The dictionary comes behind the first check.
      if (!spelled && waits < MOST_WAITS) timer = window.setTimeout(() => void ask(), WORDS_MS);
    };
    timer = window.setTimeout(() => void ask(), isFirst ? 0 : REST_MS);
    return () => {
      isWanted = false;
      window.clearTimeout(timer);
    };
  }, [id, words, kind, specialty, profile, settings, round]);
  return { ...last, retry: () => setRound(round + 1) };
}
