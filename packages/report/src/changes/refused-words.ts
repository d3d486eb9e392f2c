import type { Problem } from "@smartpick/core";
import { factsDay } from "./news-words.ts";

/**
 * Why earlier facts were not compared, in words: which facts they are, and the part of the file that cannot be read where
 * that is what is wrong.
 */
export function refusedFactsWords(version: string, problems: readonly Problem[]): string {
  const unreadable = problems.find((problem) => problem.code === "facts-unreadable");
  const named = `The facts of ${factsDay(version)}`;
  return unreadable === undefined
    ? `${named} cannot be read with your answers, so nothing is compared.`
    : `${named} cannot be read here, so nothing is compared. What is wrong: ${unreadable.reason}.`;
}
