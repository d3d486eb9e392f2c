import { type ReactNode, useEffect, useRef } from "react";
import { Link, useLocation } from "wouter";
import type { Params } from "../../frame/route.ts";
import { useProfile } from "../../store/profile-store.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { ScreenSkeleton } from "../../ui/skeleton.tsx";
import { isToCorrect, ToCorrect } from "../shared/to-correct.tsx";
import { MissingAnswers } from "./missing-answers.tsx";
import { ProfileSwitcher } from "./profile-switcher.tsx";
import { Standing } from "./standing.tsx";
import { FORMS } from "./step-forms.ts";
import { pathOf, STEPS, stepAt } from "./steps.ts";

/** One step of the profile form, with what the answers change beside it. */
export function MePage({ params }: { params: Params }): ReactNode {
  const at = stepAt(params.step ?? null);
  const here = STEPS[at] ?? STEPS[0];
  const before = STEPS[at - 1];
  const after = STEPS[at + 1];
  const Form = FORMS[here.id];
  const [, go] = useLocation();
  const started = useProfile((state) => state.started);
  const problems = useProfile((state) => state.problems);
  const document = useProfile((state) => state.document);
  const form = useRef<HTMLFormElement>(null);
  // Whoever follows the link of an answer to correct stands in its field.
  useEffect(() => {
    if (!started || !isToCorrect(window.history.state)) return;
    form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [started]);
  return (
    <div className="cols c-7-5">
      <form
        ref={form}
        className="stack-l"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          go(after ? pathOf(at + 1) : "/list");
        }}
      >
        <StepHead at={at} />
        {/* Another profile's form is another form: no key goes from one into the other. */}
        {started ? <Form key={document} /> : <ScreenSkeleton />}
        <div className="row between noprint">
          {before ? (
            <Link className="btn link" href={pathOf(at - 1)}>
              Back to {before.name.toLowerCase()}
            </Link>
          ) : (
            <span />
          )}
          <button type="submit" className="btn primary">
            {after ? `Next: ${after.name.toLowerCase()}` : "Show my list"}
          </button>
        </div>
      </form>
      <aside className="stack-l beside" aria-label="What your answers change">
        <ToCorrect problems={problems} />
        <MissingAnswers />
        <Standing />
      </aside>
    </div>
  );
}

/** Which step this is, its title, and the way to every other. */
function StepHead({ at }: { at: number }): ReactNode {
  const here = STEPS[at] ?? STEPS[0];
  const kept = useProfile((state) => state.save !== "unavailable");
  return (
    <div>
      <p className="eyebrow">
        Step {at + 1} of {STEPS.length}.{" "}
        {kept ? "Saved as you type" : "This browser keeps nothing: save a file"}
      </p>
      <div className="progress6 narrow-only" aria-hidden="true">
        {STEPS.map(({ id }, place) => (
          <i key={id} className={place <= at ? "on" : undefined} />
        ))}
      </div>
      <ProfileSwitcher />
      <PageTitle screen={here.title}>{here.title}</PageTitle>
      <nav aria-label="Steps">
        <ol className="steps">
          {STEPS.map(({ id, name }, place) => (
            <li key={id}>
              <Link href={pathOf(place)} aria-current={place === at ? "step" : undefined}>
                <span>{name}</span>
              </Link>
            </li>
          ))}
        </ol>
      </nav>
    </div>
  );
}
