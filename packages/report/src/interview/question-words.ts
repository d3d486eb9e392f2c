import type { QuestionHere } from "@smartpick/core";
import { kindsWords } from "./entry-words.ts";

const THEMES: Readonly<Record<string, string>> = {
  "about-you": "About you",
  "why-specialty": "Why this specialty",
  "why-here": "Why here",
  patients: "Patients",
  conflict: "Conflict",
  error: "Error",
  weakness: "Weakness and strength",
  "red-flag": "Points of your file",
  ethics: "Ethics",
  teaching: "Teaching",
  informatics: "Informatics",
  research: "Research and improvement",
  adversity: "Hard times",
  culture: "Culture and language",
  logistics: "Visa and dates",
  "off-limits": "What they may not ask",
  yours: "Your questions to them",
};

/** The name of a theme: `"Why here"`. */
export function themeName(theme: string): string {
  return THEMES[theme] ?? theme;
}

/** What the asker listens for, and which of her own entries she could draw on, in sentences. */
export function questionWords({ theme, listensFor, has, lacks }: QuestionHere): readonly string[] {
  return [
    `${LISTENS[theme] ?? "They listen for"}: ${listensFor}`,
    ...(has.length === 0 ? [] : [`You could draw on: ${kindsWords(has)}.`]),
    ...(lacks.length === 0 ? [] : [`Not in your profile: ${kindsWords(lacks)}.`]),
  ];
}

const LISTENS: Readonly<Record<string, string>> = {
  "off-limits": "What you may do",
  yours: "Listen for",
};

/** Questions by theme, in their order. */
export function questionsByTheme(
  questions: readonly QuestionHere[],
): readonly (readonly [theme: string, questions: readonly QuestionHere[]])[] {
  const themes = [...new Set(questions.map(({ theme }) => theme))];
  return themes.map((theme) => [theme, questions.filter((one) => one.theme === theme)]);
}
