import { type ReactNode, useId, useMemo, useState } from "react";
import { useProfile } from "../../../store/profile-store.ts";
import { tryAnswer } from "../../../store/trial.ts";
import { type FieldScope, OtherAnswers } from "../../me/fields/field-scope.ts";
import { FORMS } from "../../me/step-forms.ts";
import { STEPS, type StepId } from "../../me/steps.ts";
import type { OtherProfile } from "./use-trial-profile.ts";

/** Every answer of the profile, to change beside the present one: the form of the profile itself, over what is tried. */
export function TrialForm({ other }: { other: OtherProfile }): ReactNode {
  const [shown, setShown] = useState<StepId | null>(null);
  const document = useProfile((state) => state.document);
  const id = useId();
  const scope = useMemo(
    (): FieldScope => ({
      draft: other.draft,
      problems: other.problems,
      change: (path, value) => tryAnswer(path, value ?? null),
    }),
    [other],
  );
  const Form = shown && FORMS[shown];
  return (
    <section className="stack" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>Change another answer</h3>
      <div className="chips">
        {STEPS.map((step) => (
          <button
            key={step.id}
            type="button"
            className="chip"
            aria-pressed={shown === step.id}
            aria-controls={shown === step.id ? id : undefined}
            onClick={() => setShown(shown === step.id ? null : step.id)}
          >
            {step.name}
          </button>
        ))}
      </div>
      {Form && (
        <form id={id} className="stack-l trial-form" noValidate onSubmit={(event) => event.preventDefault()}>
          <p className="small quiet">What you choose here is tried. It is not saved as your answer.</p>
          <OtherAnswers value={scope}>
            <Form key={`${document} ${shown}`} />
          </OtherAnswers>
        </form>
      )}
    </section>
  );
}
