import { seasonOfDay } from "@smartpick/core";
import type { ReactNode } from "react";
import { useProfile } from "../../../store/profile-store.ts";
import { todayHere } from "../../../store/run.ts";
import { seasonTold } from "../../../store/season.ts";
import { seasonWords } from "./sheet-words.ts";

/** For which season a sheet is entered; `others` of its applications have days of another one. */
export function SeasonNote({ what, others = 0 }: { what: string; others?: number }): ReactNode {
  const told = useProfile((state) => seasonTold(state.draft));
  return <p>{seasonWords(what, seasonOfDay(todayHere()), told, others)}</p>;
}
