import type { Profile } from "@smartpick/core";
import { type WordedPlan, worded } from "@smartpick/report";
import { useMemo } from "react";
import { type AskingAs, personOf, useAsking } from "../../store/asking.ts";
import { useProfile } from "../../store/profile-store.ts";
import { type LiveAnswer, useAnswer } from "../../store/use-answer.ts";
import { withSecondLook } from "./with-second-look.ts";

/** A moved slider asks many times; what takes longer waits until it rests. */
const REST_MS = 400;

/** The list of the answers on screen. */
export function useList(): LiveAnswer<WordedPlan> {
  return usePlan(useAsking(), "list");
}

/** The list, with what the second look has found for it so far; the looks themselves say whether more is to come. */
export function useWholeList(): LiveAnswer<WordedPlan> & { readonly looks: SecondLooks } {
  const list = useList();
  const shown = list.state === "done" ? list.value : null;
  const looks = useSecondLooks(shown !== null);
  const [asks, explains] = [looks.questions.last, looks.explained.last];
  const whole = useMemo(() => {
    if (shown === null) return null;
    const asked = (asks && withSecondLook(shown, asks)) ?? shown;
    return (explains && withSecondLook(asked, explains)) ?? asked;
  }, [shown, asks, explains]);
  return list.state === "done" && whole !== null
    ? { ...list, value: whole, last: whole, looks }
    : { ...list, looks };
}

/** The list of other answers than those on screen, by a name of its own. */
export function useOtherList(profile: Profile | null, name: string): LiveAnswer<WordedPlan> {
  const asking = useAsking();
  const other = useMemo(() => asking && profile && { ...asking, profile }, [asking, profile]);
  return usePlan(other, `other ${name}`);
}

/** What takes longer than the list itself: the questions to ask first, and everything that explains the list. */
export interface SecondLooks {
  readonly questions: LiveAnswer<WordedPlan>;
  readonly explained: LiveAnswer<WordedPlan>;
}

function useSecondLooks(ready: boolean): SecondLooks {
  const asking = useAsking();
  const asked = ready ? asking : null;
  return { questions: usePlan(asked, "questions"), explained: usePlan(asked, "explained") };
}

/** The list with its questions: found behind the list, so that the list is there first. */
export function useQuestions(): LiveAnswer<WordedPlan> {
  const list = useList();
  const asking = useAsking();
  const questions = usePlan(list.state === "done" ? asking : null, "questions");
  if (list.state === "refused" || list.state === "failed") return { ...list, last: questions.last };
  return questions;
}

/**
 * Chance of a match (0 to 1) with informatics left out of account, asked behind the list; `null` until it is known.
 */
export function useMatchAnywhere(): number | null {
  const list = useList();
  const asking = useAsking();
  const weight = asking?.profile.weights.informatics ?? 0;
  const without = useMemo(
    () =>
      asking && {
        ...asking,
        profile: { ...asking.profile, weights: { ...asking.profile.weights, informatics: 0 } },
      },
    [asking],
  );
  const anywhere = usePlan(list.state === "done" && weight > 0 ? without : null, "anywhere");
  if (list.state !== "done") return null;
  if (weight === 0) return list.value.chance.match.mid;
  return anywhere.state === "done" ? anywhere.value.chance.match.mid : null;
}

const VERBS = {
  questions: "plan.questions",
  explained: "plan.explanation",
} as const;

/** Topics that no verb of their own answers are lists. */
type Topic = "list" | "anywhere" | keyof typeof VERBS | `other ${string}`;

function usePlan(asking: AskingAs | null, topic: Topic): LiveAnswer<WordedPlan> {
  const person = useProfile(personOf);
  const verb = topic === "questions" || topic === "explained" ? VERBS[topic] : "plan.list";
  return useAnswer(verb, asking && { profile: asking.profile, options: asking.options }, {
    person,
    topic,
    restMs: topic === "list" ? 0 : REST_MS,
    shape: worded,
  });
}
