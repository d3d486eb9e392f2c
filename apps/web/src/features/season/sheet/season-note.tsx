import { seasonOfDay } from "@smartpick/core";
import type { ReactNode } from "react";
import type { SentEntry } from "../../../store/in-season.ts";
import { useProfile } from "../../../store/profile-store.ts";
import { todayHere } from "../../../store/run.ts";
import { withSheet } from "../../../store/season-acts.ts";
import { seasonTurn } from "../../../store/season-assumed.ts";
import { seasonWords } from "./sheet-words.ts";

/** What a sheet is held to set while none is open: one application whose day is not told. */
const ANY: readonly SentEntry[] = [{ program: "" }];

/**
 * For which season a sheet is entered, and what entering it does to the season that is shown; `others` of its applications
 * have days of another one.
 */
export function SeasonNote({
  what,
  entries = ANY,
  others = 0,
  id,
}: {
  what: string;
  entries?: readonly SentEntry[];
  others?: number;
  id?: string;
}): ReactNode {
  const draft = useProfile((state) => state.draft);
  const today = todayHere();
  const turn = seasonTurn(draft, withSheet(draft, entries, today), today);
  return <p id={id}>{seasonWords(what, seasonOfDay(today), turn, others)}</p>;
}
