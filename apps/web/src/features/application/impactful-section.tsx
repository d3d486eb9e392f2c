import type { ApplicationReport } from "@smartpick/core";
import type { ReactNode } from "react";
import { changeForm, wordsOf } from "../../store/application-form.ts";
import { valueAt } from "../../store/draft.ts";
import { useProfile } from "../../store/profile-store.ts";
import { ProseField } from "./prose-field.tsx";

/** What she had to overcome, where she wants to tell it. */
export function ImpactfulSection({ report }: { report: ApplicationReport }): ReactNode {
  const stored = useProfile(({ draft }) => wordsOf(valueAt(draft, "application.impactful")));
  return (
    <section className="sec stack">
      <h2>Impactful experience</h2>
      <ProseField
        field="impactful"
        name="Impactful experience"
        label="What you had to overcome (optional)"
        hint="For a major obstacle before or during medical school. Many leave it empty."
        stored={stored}
        limit={report.limits["impactful-experience"] ?? null}
        onEnter={(text) => changeForm("impactful", text)}
      />
    </section>
  );
}
