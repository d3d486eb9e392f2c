import { PROJECT_CLINICS } from "@smartpick/core";
import { CLINIC_ROWS } from "@smartpick/engine/quality";
import { CLINIC_NAMES, capitalised } from "@smartpick/report";
import { type ReactNode, useState } from "react";
import type { ClinicNamed } from "./comparison-tree.ts";
import { PickOne } from "./text-field.tsx";
import { WholeNumberField, wholeIn } from "./whole-number-field.tsx";

/** Numbers that a clinic can have (`sample-clinic --seed`). */
const LARGEST_NUMBER = 4_294_967_295;

/** Asks which sample clinic is wanted. */
export function SampleClinicForm({
  before,
  busy,
  onMake,
}: {
  before: ClinicNamed | null;
  busy: boolean;
  onMake: (clinic: ClinicNamed) => void;
}): ReactNode {
  const [kind, setKind] = useState<ClinicNamed["kind"]>(before?.kind ?? "no-shows");
  const [seed, setSeed] = useState(String(before?.seed ?? 1));
  const [rows, setRows] = useState(String(before?.rows ?? CLINIC_ROWS.usual));
  const [isAsked, setAsked] = useState(false);
  const { least, most } = CLINIC_ROWS;
  const [seedMeant, rowsMeant] = [wholeIn(seed, 0, LARGEST_NUMBER), wholeIn(rows, least, most)];
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (seedMeant !== null && rowsMeant !== null && !busy)
          onMake({ kind, seed: seedMeant, rows: rowsMeant });
      }}
    >
      <PickOne
        label="Kind of clinic"
        value={kind}
        none={null}
        choices={PROJECT_CLINICS.map((id) => ({ id, label: capitalised(CLINIC_NAMES[id]) }))}
        onPick={(id) => setKind(PROJECT_CLINICS.find((one) => one === id) ?? kind)}
      />
      <div className="project-chart-how">
        <WholeNumberField
          label="Number of the clinic"
          hint="Another number is another clinic with another truth."
          typed={seed}
          wrong={
            isAsked && seedMeant === null ? "Write a whole number from 0 to 4,294,967,295, such as 7." : null
          }
          onType={setSeed}
        />
        <WholeNumberField
          label="Rows"
          hint="Fewer rows show less. 2,000 are usual."
          typed={rows}
          wrong={
            isAsked && rowsMeant === null ? "Write a whole number from 1 to 100,000, such as 2000." : null
          }
          onType={setRows}
        />
      </div>
      <p>
        <button type="submit" className="btn primary" aria-busy={busy}>
          Make a sample clinic
        </button>
      </p>
    </form>
  );
}
