import type { ReactNode } from "react";
import { hasAnswers } from "../store/draft.ts";
import { closeExample, exampleOfTab, useProfile } from "../store/profile-store.ts";
import { useGoAfter } from "../ui/use-go-after.ts";

const OF_TAB = exampleOfTab();

/** Says that an example is on screen, and leads back to the applicant's own answers. */
export function ExampleBanner(): ReactNode {
  // It stands from the beginning, so that nothing is pushed down when the answers are read.
  const example = useProfile((state) => (state.started ? state.example : (state.example ?? OF_TAB)));
  const own = useProfile((state) => hasAnswers(state.own));
  const goAfter = useGoAfter();
  if (!example) return null;
  return (
    <aside className="banner" aria-label="Example">
      <div className="inner">
        <p>
          Example applicant: {example.title}. You may change anything.{" "}
          {own && "Your own answers stay as they are."}
        </p>
        <button type="button" className="noprint" onClick={() => void goAfter(closeExample(), "/me")}>
          {own ? "Back to my answers" : "Start with my own answers"}
        </button>
      </div>
    </aside>
  );
}
