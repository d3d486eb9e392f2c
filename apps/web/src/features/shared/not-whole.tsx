import type { ReactNode } from "react";
import { useProfile } from "../../store/profile-store.ts";
import { MissingAnswers } from "../me/missing-answers.tsx";
import { ToCorrect } from "./to-correct.tsx";

/** What keeps the answers from making numbers, above the last that they made. */
export function NotWhole(): ReactNode {
  const problems = useProfile((state) => state.problems);
  return (
    <div className="stack not-whole">
      <ToCorrect problems={problems} />
      <MissingAnswers />
      <p>What stands below is the last that fitted your answers.</p>
    </div>
  );
}
