import { findingOf, type WordedPlan } from "@smartpick/report";
import type { ReactNode } from "react";
import { PageTitle } from "../../ui/page-title.tsx";
import { Gate } from "./gate.tsx";
import { NothingFits } from "./nothing-fits.tsx";
import type { ScreenWords } from "./profile-screen.tsx";
import { ReadFirst } from "./warnings.tsx";

/** A screen about a list that holds no program: why it is empty, what will stand here, and what can be done now. */
export function EmptyList({ words, report }: { words: ScreenWords; report: WordedPlan }): ReactNode {
  return (
    <div className="stack-l" data-state="empty-list">
      <Gate report={report} />
      <PageTitle screen={words.screen}>{findingOf(report)}</PageTitle>
      <p className="lead">{words.will}</p>
      <ReadFirst report={report} />
      <NothingFits report={report} />
    </div>
  );
}
