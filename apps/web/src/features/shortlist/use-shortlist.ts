import type { Shortlist } from "@smartpick/core";
import { personOf, useAsking } from "../../store/asking.ts";
import { useProfile } from "../../store/profile-store.ts";
import { type LiveAnswer, useAnswer } from "../../store/use-answer.ts";
import { useList } from "../shared/use-list.ts";

/** The shortlist of the answers on screen: found behind the list, since each program says how it stands there. */
export function useShortlist(): LiveAnswer<Shortlist> {
  const list = useList();
  const asking = useAsking();
  const person = useProfile(personOf);
  const input = asking && list.state === "done" ? { profile: asking.profile, options: asking.options } : null;
  const shortlist = useAnswer("case.shortlist", input, { person, topic: "shortlist" });
  if (list.state === "refused" || list.state === "failed") return { ...list, last: shortlist.last };
  return shortlist;
}
