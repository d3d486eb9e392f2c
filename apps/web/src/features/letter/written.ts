import type { Written } from "@smartpick/report";
import { create } from "zustand";
import { personOf } from "../../store/asking.ts";
import { useProfile } from "../../store/profile-store.ts";

const NOTHING: Written = { name: "", adviser: "", note: "" };

/** What was written for a letter, and for whose answers. It lives in this tab alone: nothing of it is kept on the device. */
const useStore = create<{ readonly person: string; readonly written: Written }>(() => ({
  person: "",
  written: NOTHING,
}));

/** What is written for the letter of the answers on screen, and how it is changed; another person's begins empty. */
export function useWritten(): readonly [Written, (changes: Partial<Written>) => void] {
  const person = useProfile(personOf);
  const store = useStore();
  const written = store.person === person ? store.written : NOTHING;
  return [written, (changes) => useStore.setState({ person, written: { ...written, ...changes } })];
}
