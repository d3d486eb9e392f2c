import { counted, dollars, outOf100 } from "@smartpick/report";
import type { ReactNode } from "react";
import { personOf, useAsking } from "../../store/asking.ts";
import { useIsWhole, useProfile } from "../../store/profile-store.ts";
import { useAnswer } from "../../store/use-answer.ts";

/** What the engine says at once after a change, while the list itself is being made; nothing once it stands. */
export function FirstAnswerNote({ pending }: { pending: boolean }): ReactNode {
  const isWhole = useIsWhole();
  const asking = useAsking();
  const person = useProfile(personOf);
  const answer = useAnswer(
    "plan.again",
    pending && isWhole && asking ? { profile: asking.profile, options: asking.options } : null,
    { person, topic: "again" },
  );
  const first = answer.state === "done" ? answer.value : null;
  if (!pending || !isWhole || first === null) return null;
  return (
    <p className="small quiet">
      {`About ${counted(first.programs, "program")} for ${dollars(first.usd)}. In about ${outOf100(first.match)} of 100 seasons you match. The exact list follows.`}
    </p>
  );
}
