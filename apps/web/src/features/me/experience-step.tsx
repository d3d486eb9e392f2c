import type { ReactNode } from "react";
import { Term } from "../../ui/term.tsx";
import { EarlierResidency } from "./earlier-residency.tsx";
import { CountField } from "./fields/count-field.tsx";
import { NumberField } from "./fields/number-field.tsx";

const WIDER = "Empty is fine. Your range will be wider.";

/** What the applicant has done. */
export function ExperienceStep(): ReactNode {
  return (
    <>
      <NumberField
        path="experience.us_clinical_months"
        fractions
        label={
          <>
            Months of <Term id="usce">US clinical experience</Term>
          </>
        }
        hint="All of it together, for instance 3."
        cost={WIDER}
      />
      <CountField
        path="experience.publications"
        label="Publications"
        hint="Papers, abstracts and posters, as ERAS counts them."
        cost={WIDER}
        max={200}
      />
      <CountField path="experience.research" label="Research experiences" max={100} />
      <CountField path="experience.work" label="Work experiences" max={100} />
      <CountField path="experience.volunteer" label="Volunteer experiences" max={100} />
      <p className="small quiet">
        Research, work and volunteer counts stay in your file. Nobody has published how much they change an
        interview chance, so no number uses them.
      </p>
      <EarlierResidency />
    </>
  );
}
