import type { WhatIfReport } from "@smartpick/core";
import { type Worded, worded } from "@smartpick/report";
import { personOf, useAsking } from "../../store/asking.ts";
import { useProfile } from "../../store/profile-store.ts";
import { type LiveAnswer, useAnswer } from "../../store/use-answer.ts";
import { useList } from "./use-list.ts";

/** What can still be changed and its effect, with words. */
export type Levers = Worded<WhatIfReport>;
export type WordedLever = Levers["levers"][number];

/** It takes seconds, so the answers must rest before it is asked. */
const REST_MS = 600;

/** What raises the chance most; asked behind the list, so that the list is there first. */
export function useLevers(): LiveAnswer<Levers> {
  const ready = useList().state === "done";
  const person = useProfile(personOf);
  const asking = useAsking();
  return useAnswer("what-if", ready && asking ? { profile: asking.profile, options: asking.options } : null, {
    person,
    topic: "levers",
    restMs: REST_MS,
    shape: worded,
  });
}
