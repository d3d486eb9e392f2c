import { useEffect, useState } from "react";
import type { Draft } from "../../store/draft.ts";
import { loadProfileCode } from "../../store/profile-code.ts";
import { ownAnswers } from "../../store/profile-file.ts";
import { useProfile } from "../../store/profile-store.ts";
import { todayHere } from "../../store/run.ts";
import { withName } from "./named-text.ts";
import { packed } from "./packed.ts";

/** What this device calls the answers on screen. */
export function useShownName(): string {
  const example = useProfile((state) => state.example);
  return example?.title ?? ownAnswers().name;
}

/** Answers as the text that goes to another device or person, with who they are from and today's day. */
export async function parcelOf(draft: Draft, name: string): Promise<string> {
  const { textOfDraft } = await loadProfileCode();
  return withName(textOfDraft(draft), name, todayHere());
}

/** The code of answers for an address, or that it could not be made. */
export type MadeCode = { readonly state: "made"; readonly code: string } | { readonly state: "failed" };

/** The code of these answers; `null` while it is being made. */
export function useCode(draft: Draft, name: string): MadeCode | null {
  const [made, setMade] = useState<{ readonly of: Draft; readonly code: MadeCode } | null>(null);
  useEffect(() => {
    let current = true;
    const show = (code: MadeCode): void => {
      if (current) setMade({ of: draft, code });
    };
    parcelOf(draft, name)
      .then(packed)
      .then(
        (code) => show({ state: "made", code }),
        () => show({ state: "failed" }),
      );
    return () => {
      current = false;
    };
  }, [draft, name]);
  return made?.of === draft ? made.code : null;
}
