import type { ClaimLedger } from "@smartpick/answers";
import { useEffect, useState } from "react";
import type { KeptText } from "../storage/kept-text.ts";
import { coach } from "./coach.ts";
import { useProfile } from "./profile-store.ts";

/** How long typing rests before the claims are compared anew, in ms. */
const REST_MS = 600;

/** The claims as they were last compared; the last answer stays while a newer one is made. */
export interface LastClaims {
  readonly ledger: ClaimLedger | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** Compares the claims of texts and of the profile on screen, in the coach's worker. */
export function useClaims(texts: readonly KeptText[]): LastClaims {
  const profile = useProfile((state) => state.profile ?? state.lastGood);
  const [last, setLast] = useState<Omit<LastClaims, "retry">>({ ledger: null, failed: false });
  const [round, setRound] = useState(0);
  const isFirst = last.ledger === null;
  // What the coach found in a text, and when it changed, says nothing here.
  const told = JSON.stringify(texts.map(({ id, kind, title, text }) => ({ id, kind, title, text })));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round asks again
  useEffect(() => {
    let isWanted = true;
    const ask = async (): Promise<void> => {
      const answer = await coach().ask(
        "texts.claims",
        { texts: JSON.parse(told), profile },
        { channel: "claims" },
      );
      if (!isWanted || answer.state === "superseded" || answer.state === "cancelled") return;
      if (answer.state === "failed") setLast((before) => ({ ...before, failed: true }));
      else setLast({ ledger: answer.value, failed: false });
    };
    const timer = window.setTimeout(() => void ask(), isFirst ? 0 : REST_MS);
    return () => {
      isWanted = false;
      window.clearTimeout(timer);
    };
  }, [told, profile, round]);
  return { ...last, retry: () => setRound(round + 1) };
}
