import type { ClinicTruth } from "@smartpick/answers";
import { clinicTruthWords } from "@smartpick/report";
import { type ReactNode, useId, useState } from "react";
import { askClinic } from "../../store/ask-clinic.ts";
import type { ClinicNamed } from "./comparison-tree.ts";

/** The truth of a sample clinic, for who asks to see it. */
export function ClinicTruthShown({ clinic }: { clinic: ClinicNamed }): ReactNode {
  const id = useId();
  const [truth, setTruth] = useState<ClinicTruth | null>(null);
  const [isOpen, setOpen] = useState(false);
  const turn = async (): Promise<void> => {
    setOpen(!isOpen);
    if (truth === null) setTruth(await askClinic("clinic.truth", clinic));
  };
  return (
    <div className="stack noprint">
      <p className="small quiet">
        Look at the truth last. For another try, make a clinic with another number.
      </p>
      <p>
        <button
          type="button"
          className="btn s"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => void turn()}
        >
          {isOpen ? "Hide the truth" : "Show the truth"}
        </button>
      </p>
      <div id={id} hidden={!isOpen}>
        <ul className="bullets">
          {(truth === null ? [] : clinicTruthWords(truth)).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
