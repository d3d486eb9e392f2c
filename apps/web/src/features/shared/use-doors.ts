import type { Doors } from "@smartpick/core";
import { useMemo } from "react";
import { useAsking } from "../../store/asking.ts";
import { type LiveAnswer, useAnswer } from "../../store/use-answer.ts";
import { useList } from "./use-list.ts";

/** The doors and roads of the answers on screen; what they block of the list follows as soon as there is one. */
export function useDoorsOfList(): LiveAnswer<Doors> {
  const list = useList().last;
  const listed = useMemo(() => (list === null ? null : list.list.map(({ id }) => id)), [list]);
  return useDoors(listed);
}

/** The same without a list. */
export function useDoors(listed: readonly string[] | null = null): LiveAnswer<Doors> {
  const asking = useAsking();
  return useAnswer("case.doors", asking && { profile: asking.profile, options: asking.options, listed }, {
    ...(asking && { person: asking.person }),
  });
}
