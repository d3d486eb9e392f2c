import type { KeptText } from "../storage/kept-text.ts";
import { readTexts, useTexts } from "./texts.ts";
import { type PapersOnScreen, usePapersOnScreen } from "./use-papers.ts";

/** The texts of the answers on screen. */
export interface TextsOnScreen extends Omit<PapersOnScreen<KeptText>, "papers"> {
  readonly texts: readonly KeptText[];
}

/** Reads the texts of the profile on screen, again whenever the tab comes back: another may have written. */
export function useTextsOnScreen(): TextsOnScreen {
  const { papers: texts, ...others } = usePapersOnScreen(useTexts, readTexts);
  return { ...others, texts };
}
