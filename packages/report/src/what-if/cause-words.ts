import type { Lever } from "@smartpick/core";
import { leverName } from "./lever-words.ts";

/** What is known about cause and effect, by its code. */
const CAUSES: Readonly<Record<Lever["causes"][number], string>> = {
  advisers:
    "No table measures it. Advisers give the direction, and those who do it may be stronger in other ways, so less of it may be cause.",
  score:
    "Higher scores go with more interviews in three kinds of data. Part of that is what a score stands for, and not the score itself.",
  failures:
    "Failed attempts go with far fewer interviews where programs count them. Part of that comes with other things that programs see.",
  years:
    "Chances fall with the years since graduation in a few small tables. How much of that is the years themselves is not known.",
  "earlier-season":
    "A season without a match changes no program. It tells that something in the file, which no score shows, is weaker than it looks.",
  visa: "Programs that do not sponsor a visa cannot take who needs it. Beside that, the effect of the need is a judgement.",
  home: "Programs interview more of those with ties to the place. Part of that is who applies there.",
  fixed: "No act changes it any more. The number compares two people who differ in it.",
  choice:
    "It changes where you apply, and a program can take only who applies. The chance at each program rests on published rates.",
  signals:
    "Signals go with many more interviews, but people signal where they are wanted anyway. Only about half of that or less is counted.",
  answer: "An answer changes no program. It lets you move an application or a signal before it is wasted.",
  required:
    "Without it there is no match, and every chance here already holds that it is done. So it adds nothing to the number.",
  "too-late":
    "Its result comes after programs have begun to read. How much a later result moves is not known.",
  "as-if":
    "What has happened in the season is read as if it had been so from the start, so the number is no forecast of a change made today.",
  "not-told": "Your answers do not say where you stand now, so no number is given.",
  "not-read":
    "No table says what it does to a chance, so no number is given. That does not mean that it does nothing.",
};

/**
 * What is known about cause and effect behind several levers, each thing said once. What holds for some of them alone names
 * them.
 */
export function sharedCauseWords(levers: readonly Lever[]): readonly string[] {
  const causes = [...new Set(levers.flatMap((lever) => lever.causes))];
  return causes.map((cause) => {
    const those = levers.filter((lever) => lever.causes.includes(cause));
    const whose = those.length === levers.length ? "" : `${those.map(leverName).join(" · ")}: `;
    return `${whose}${CAUSES[cause]}`;
  });
}

/** What is known about cause and effect behind a lever, in sentences. */
export function causalWords({ causes }: Pick<Lever, "causes">): string {
  return causes.map((cause) => CAUSES[cause]).join(" ");
}
