import type { TrackedApplication } from "@smartpick/core";
import { type ReactNode, useId, useState } from "react";
import { dayTrouble } from "../../store/day-trouble.ts";
import { type SeasonEvent, type SentEntry, seasonOfSent } from "../../store/in-season.ts";
import { replaceEntry, troubleWords } from "../../store/season-acts.ts";
import { Sheet } from "../../ui/sheet.tsx";
import { useSignalTrouble } from "./use-signal-trouble.ts";

const EVENTS = ["applied", "invited", "interviewed", "rejected", "withdrawn"] as const;
const LABELS: Readonly<Record<SeasonEvent, string>> = {
  applied: "Applied",
  invited: "Invited",
  interviewed: "Interview, held or booked",
  rejected: "Rejected",
  withdrawn: "Withdrawn",
};
const SIGNALS = [
  { value: "", words: "No signal" },
  { value: "gold", words: "Gold signal" },
  { value: "silver", words: "Silver signal" },
  { value: "signal", words: "Signal" },
] as const;

/** Every day of an application and its signal, to correct. */
export function EntrySheet({
  row,
  today,
  onClose,
}: {
  row: TrackedApplication;
  today: string;
  onClose: () => void;
}): ReactNode {
  const id = useId();
  const [days, setDays] = useState<Readonly<Record<SeasonEvent, string>>>(() => daysOf(row));
  const [signal, setSignal] = useState(row.signal === "none" ? "" : (row.signal ?? ""));
  const tracked = { program: row.entry, name: row.name };
  const entry = entryWith(row.entry, signal, days);
  const own = seasonOfSent(entryWith(row.entry, "", daysOf(row)));
  const troubleOf = (event: SeasonEvent) => dayTrouble(entry, event, days[event], today, own);
  const wrong = EVENTS.find((event) => days[event] !== "" && troubleOf(event) !== null);
  const trouble = wrong && troubleOf(wrong);
  const { wrong: wrongSignal, looking } = useSignalTrouble(entry, today);
  return (
    <Sheet title={row.name} open onClose={onClose}>
      {EVENTS.map((event) => (
        <div className="field" key={event}>
          <label htmlFor={`${id}${event}`}>{LABELS[event]}</label>
          <input
            id={`${id}${event}`}
            className="input"
            type="date"
            value={days[event]}
            aria-invalid={wrong === event || undefined}
            onChange={({ target }) => setDays({ ...days, [event]: target.value })}
          />
        </div>
      ))}
      <div className="field">
        <label htmlFor={`${id}signal`}>Signal sent with it</label>
        <select
          id={`${id}signal`}
          className="select"
          value={signal}
          aria-invalid={wrongSignal !== null || undefined}
          onChange={({ target }) => setSignal(target.value)}
        >
          {SIGNALS.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </div>
      <p role="alert" className="wrong">
        {wrong && trouble ? `${LABELS[wrong]}: ${troubleWords(trouble)}` : wrongSignal}
      </p>
      <div className="row">
        <button
          type="button"
          className="btn primary"
          onClick={() => {
            if (wrong || wrongSignal !== null || looking) return;
            replaceEntry(tracked, entry);
            onClose();
          }}
        >
          Keep
        </button>
        <button
          type="button"
          className="btn"
          onClick={() => {
            replaceEntry(tracked, null);
            onClose();
          }}
        >
          I did not apply here
        </button>
        <button type="button" className="btn link" onClick={onClose}>
          Cancel
        </button>
      </div>
    </Sheet>
  );
}

function daysOf({ applied, invited, interviewed, rejected, withdrawn }: TrackedApplication) {
  return {
    applied: applied ?? "",
    invited: invited ?? "",
    interviewed: interviewed ?? "",
    rejected: rejected ?? "",
    withdrawn: withdrawn ?? "",
  };
}

function entryWith(program: string, signal: string, days: Readonly<Record<SeasonEvent, string>>): SentEntry {
  const told = EVENTS.flatMap((event) => (days[event] === "" ? [] : [[event, days[event]] as const]));
  return { program, ...(signal === "" ? {} : { signal }), ...Object.fromEntries(told) };
}
