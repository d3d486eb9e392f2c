import { openSealed, type SealedFault } from "@smartpick/profile/sealed";
import { type ReactNode, useRef, useState } from "react";
import type { KeptKey } from "../../storage/adviser-key.ts";
import { announce } from "../../store/screen-store.ts";
import { type Arrived, arrivalIn } from "./arrival.ts";
import { ArrivedAnswers, NotOpened } from "./arrived.tsx";

const MOST_BYTES = 4_100_000;

const FAULTS: Readonly<Record<SealedFault, string>> = {
  "not-sealed": "It is no sealed file. A plain profile is opened under Me, My files.",
  newer: "A newer program sealed it. Load the newest SmartPick, then open it again.",
  "too-large": "It is larger than a profile can be.",
  "other-key":
    "It was sealed for another key, or it is damaged. Give the applicant your key once more, compare the digits, and ask for a new file.",
  damaged: "It is damaged, or not whole. Ask for it again.",
};

interface Opened {
  readonly fileName: string;
  readonly arrived: Arrived;
}

/** Opens a sealed file with the key of this device, and asks before anything becomes of it. */
export function OpenSealed({ adviserKey }: { adviserKey: KeptKey }): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState(false);
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = async (file: File): Promise<void> => {
    setOpened(null);
    setReading(true);
    const arrived = await unsealed(file, adviserKey);
    setReading(false);
    setOpened({ fileName: file.name, arrived });
    if (arrived.ok) announce("The file is open. It waits for your answer.");
  };
  return (
    <section className="sec stack">
      <h2>What applicants sent you</h2>
      <p>A sealed file ends in “.sealed”. You see whose it is before it becomes a profile here.</p>
      <p>
        <button
          type="button"
          className="btn primary"
          aria-busy={reading}
          onClick={() => input.current?.click()}
        >
          Open a sealed file
        </button>
      </p>
      <input
        ref={input}
        type="file"
        accept=".sealed,.age"
        hidden
        aria-label="Open a sealed file"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) void open(file);
        }}
      />
      {opened?.arrived.ok && (
        <>
          <h3>{opened.arrived.arrival.name ?? "An applicant"} sent you answers</h3>
          <p className="small quiet">
            The name is what the sender wrote. Whoever has your key can seal a file: ask if you did not expect
            it.
          </p>
          <ArrivedAnswers arrival={opened.arrived.arrival} onSettled={() => setOpened(null)} />
        </>
      )}
      {opened && !opened.arrived.ok && (
        <NotOpened what={opened.fileName} problems={opened.arrived.problems} />
      )}
    </section>
  );
}

async function unsealed(file: File, { privateKey }: KeptKey): Promise<Arrived> {
  if (file.size > MOST_BYTES) return { ok: false, problems: [FAULTS["too-large"]] };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return { ok: false, problems: ["The browser could not read it. Is it still there?"] };
  const found = await openSealed(new Uint8Array(bytes), privateKey);
  return found.ok
    ? arrivalIn(found.value)
    : { ok: false, problems: found.problems.map((why) => FAULTS[why]) };
}
