import { seasonOfDay } from "@smartpick/core";
import { type SentEntry, seasonOfSent, sentEntries } from "../../store/in-season.ts";
import { useProfile } from "../../store/profile-store.ts";
import { signalTrouble, signalTroubleWords } from "../../store/signal-trouble.ts";
import { useAnswer } from "../../store/use-answer.ts";

/** Why an entry cannot have its signal beside all others of its season, in words; `looking` while that is not known yet. */
export function useSignalTrouble(
  entry: SentEntry,
  today: string,
): { readonly wrong: string | null; readonly looking: boolean } {
  const draft = useProfile((state) => state.draft);
  const season = seasonOfSent(entry) ?? seasonOfDay(today);
  const entries = sentEntries(draft);
  const programs = [...new Set([entry.program, ...entries.map(({ program }) => program)])];
  const rules = useAnswer("season.signals", entry.signal === undefined ? null : { programs, season });
  if (rules.state !== "done") return { wrong: null, looking: rules.state === "running" };
  const trouble = signalTrouble(entry, entries, rules.value, { season, today });
  return { wrong: trouble && signalTroubleWords(trouble), looking: false };
}
