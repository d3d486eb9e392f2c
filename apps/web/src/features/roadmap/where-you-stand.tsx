import { ROADMAP_STAGES, SPECIALTIES } from "@smartpick/core";
import { dayWords, stageName } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { valueAt } from "../../store/draft.ts";
import { useIsWhole, useProfile } from "../../store/profile-store.ts";
import { residencyTold, tellResidency, tellStage } from "../../store/roadmap-told.ts";
import { once } from "../../ui/once.ts";
import { PickField } from "../application/pick-field.tsx";
import { DayField } from "../informatics/day-field.tsx";
import type { OnPlan } from "./on-plan.ts";
import { residencyEnd } from "./residency-end.ts";

const STAGES = ROADMAP_STAGES.map((id) => ({ id, label: stageName(id) }));
const NAMES = SPECIALTIES.map(({ name }) => ({ id: name, label: name }));
const YEARS = Array.from({ length: 9 }, (_, at) => ({ id: `${at + 1}`, label: `${at + 1}` }));
const WORKED_OUT = "worked out from your answers";

/** Where she stands on the way, which says which steps are hers; in residency its first day, specialty and length. */
export function WhereYouStand({ report, onAct }: Pick<OnPlan, "report" | "onAct">): ReactNode {
  const draft = useProfile((state) => state.draft);
  const isWhole = useIsWhole();
  const residency = residencyTold(draft);
  if (!isWhole) return null;
  const stage = valueAt(draft, "roadmap.stage");
  const { code } = report.stage;
  const inResidency = code === "resident" || code === "fellowship" || residency !== null;
  const pick = (id: string | undefined): void => {
    onAct();
    tellStage(id ?? null, STAGES.find((one) => one.id === id)?.label ?? WORKED_OUT);
  };
  return (
    <details className="more noprint road-stand">
      <summary>Change where you stand, or tell of a residency</summary>
      <div className="stack-l">
        <PickField
          field="roadmap.stage"
          label="Where you stand"
          hint="Not chosen: it is worked out from your answers and the day."
          choices={STAGES}
          value={stage}
          onChoose={pick}
        />
        {inResidency ? (
          <Residency report={report} onAct={onAct} />
        ) : (
          <p className="small quiet">In residency? Choose it above, then tell its first day.</p>
        )}
      </div>
    </details>
  );
}

function Residency({ report, onAct }: Pick<OnPlan, "report" | "onAct">): ReactNode {
  const draft = useProfile((state) => state.draft);
  const residency = residencyTold(draft);
  const end = residencyEnd(residency?.began, report.stage.of);
  const tell = (change: Parameters<typeof tellResidency>[0]): void => {
    onAct();
    tellResidency(change);
  };
  return (
    <>
      <DayField
        field="roadmap.residency.began"
        label="First day of your residency"
        hint="It may be a day to come."
        stored={residency?.began ?? ""}
        onEnter={(began) => {
          if (began !== residency?.began) tell(began === undefined ? null : { began });
        }}
      />
      {residency !== null && (
        <>
          <PickField
            field="roadmap.residency.specialty"
            label="Its specialty"
            choices={NAMES}
            value={residency.specialty}
            onChoose={(specialty) => tell({ specialty })}
          />
          <PickField
            field="roadmap.residency.years"
            label="How many years it takes"
            hint="Not chosen: as its specialty usually does."
            choices={YEARS}
            value={residency.years === undefined ? undefined : `${residency.years}`}
            onChoose={(id) => tell({ years: id === undefined ? undefined : Number(id) })}
          />
          {end !== null &&
            (end > report.today ? (
              <p className="small quiet">It ends on about {dayWords(end)}.</p>
            ) : (
              <p className="note ochre small">
                By these answers it ended on {dayWords(end)}. Take it out here, and tell a finished residency
                under <Link href="/me/experience">your experience</Link>.
              </p>
            ))}
          <p>
            <button type="button" className="btn s" onClick={once(() => tell(null))}>
              Take my residency out
            </button>
          </p>
        </>
      )}
    </>
  );
}
