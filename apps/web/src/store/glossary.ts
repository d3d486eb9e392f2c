import type { Glossary } from "@smartpick/report/glossary";
import { useEffect } from "react";
import { create } from "zustand";
import { useScreen } from "./screen-store.ts";

/** The glossary as a screen has it: on its way, there, or not to be had for now. */
export type GlossaryState =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly retry: () => void }
  | { readonly state: "done"; readonly glossary: Glossary };

/** By language, what has come or failed; what is on its way is not among it. */
const useHeld = create<Readonly<Record<string, Glossary | "failed">>>(() => ({}));
const onTheWay = new Set<string>();

/** The glossary in the language she chose, English until she has. Its code comes when a screen first asks. */
export function useGlossary(): GlossaryState {
  const tag = useGlossaryTag();
  const held = useHeld((all) => all[tag]);
  useEffect(() => {
    if (held === undefined) void fetchWords(tag);
  }, [tag, held]);
  if (held === undefined) return { state: "loading" };
  if (held === "failed") return { state: "failed", retry: () => forget(tag) };
  return { state: "done", glossary: held };
}

/** In which language words are explained, by its tag; English until she has chosen. */
export function useGlossaryTag(): string {
  return useScreen(({ settings }) => settings.glossary ?? "en");
}

/** Fetches the words before they are asked for: a finger or the focus is on one. */
export function expectGlossary(): void {
  void fetchWords(useScreen.getState().settings.glossary ?? "en");
}

async function fetchWords(tag: string): Promise<void> {
  const held = useHeld.getState()[tag];
  if (onTheWay.has(tag) || (held !== undefined && held !== "failed")) return;
  onTheWay.add(tag);
  try {
    const { glossaryIn } = await import("@smartpick/report/glossary");
    useHeld.setState({ [tag]: await glossaryIn(tag) });
  } catch {
    useHeld.setState({ [tag]: "failed" });
  } finally {
    onTheWay.delete(tag);
  }
}

function forget(tag: string): void {
  useHeld.setState(({ [tag]: _, ...others }) => others, true);
}
