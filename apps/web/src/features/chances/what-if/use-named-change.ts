import { useEffect } from "react";
import { useLocation } from "wouter";
import { useProfile } from "../../../store/profile-store.ts";
import { offerUndo } from "../../../store/screen-store.ts";
import { tryOnly } from "../../../store/trial.ts";
import { changesNamed } from "./change-address.ts";
import { namedChanges } from "./named-changes.ts";

/** Tries what the address names, and then goes to the address of the screen itself: so Undo stays undone. */
export function useNamedChange(text: string | undefined): void {
  const started = useProfile((state) => state.started && state.profile !== null);
  const [, go] = useLocation();
  useEffect(() => {
    if (text === undefined || !started) return;
    const named = namedChanges(text);
    if (named !== null) {
      const { draft } = useProfile.getState();
      const command = tryOnly(changesNamed(draft, named));
      // Only where other changes gave way is there something to want back.
      const gaveWay = command?.changes.some(({ before }) => before !== undefined);
      offerUndo("Other changes gave way to this one.", gaveWay ? command : null);
    }
    go("/chances/what-if", { replace: true });
  }, [text, started, go]);
}
