import type { ReactNode } from "react";
import { Link } from "wouter";
import { valueAt } from "../../store/draft.ts";
import { todayHere } from "../../store/run.ts";
import { type SeasonChoice, seasonChoices, seasonTold } from "../../store/season.ts";
import { seasonAssumed } from "../../store/season-assumed.ts";
import { ChoiceField } from "./fields/choice-field.tsx";
import { useFormDraft } from "./fields/field-scope.ts";
import { useField } from "./fields/use-field.ts";

const STAGES: Readonly<Record<SeasonChoice["stage"], string>> = {
  applied: "I have applied",
  plan: "I plan",
  next: "I plan, or have just applied",
  later: "I plan for later",
};

/** The first question: which season. Nothing changes the answer but the applicant. */
export function SeasonField(): ReactNode {
  const today = todayHere();
  const field = useField("season");
  const draft = useFormDraft();
  const choices = seasonChoices(today);
  const told = seasonTold(draft);
  const assumed = seasonAssumed(draft, today);
  const other = told !== null && !choices.some(({ season }) => season === told) ? [told] : [];
  const entries = valueAt(draft, "in_season");
  const sent = Array.isArray(entries) ? entries.length : 0;
  const hasApplied = choices.some(({ season, stage }) => season === told && stage === "applied");
  return (
    <>
      <ChoiceField
        path="season"
        legend="Which season?"
        hint="A season has the year of its Match Day, in March. Fees, signals and days follow from it."
        cost={
          assumed === null
            ? "Empty is fine."
            : `Empty is fine. Then every number is for ${assumed}, until you choose.`
        }
        choices={[
          ...choices.map(({ season, stage }) => ({
            value: String(season),
            label: `${season}, ${STAGES[stage]}`,
          })),
          ...other.map((season) => ({ value: String(season), label: `${season}, as in your file` })),
        ]}
        current={told === null ? null : String(told)}
        onChoose={(value) => field.change(Number(value))}
        optional
      />
      {hasApplied && <SentSoFar count={sent} />}
    </>
  );
}

/** What is known of the applications sent, and where they are entered. */
function SentSoFar({ count }: { count: number }): ReactNode {
  return (
    <p className="cost">
      {count > 0
        ? `${count} of your applications are entered. The numbers count what has happened with them. `
        : "What you have sent is not entered yet. "}
      <Link href="/season">{count > 0 ? "See them under Season" : "Enter it under Season"}</Link>
    </p>
  );
}
