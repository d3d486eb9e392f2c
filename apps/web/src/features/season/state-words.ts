import type { TrackedApplication } from "@smartpick/core";
import { shortDay } from "@smartpick/report";

type State = TrackedApplication["became"];

const NAMES: Readonly<Record<State, string>> = {
  waiting: "Waiting",
  invited: "Invited",
  interviewed: "Interviewed",
  rejected: "Rejected",
  "rejected-after-interview": "Rejected after an invitation",
  withdrawn: "Withdrawn",
};

/** What has become of an application, in a word or two. */
export function stateName(state: State): string {
  return NAMES[state];
}

/** Since when it stands as it does: the day, or how many days it has been silent. */
export function sinceWords(row: TrackedApplication, today: string): string {
  const { became, silentDays, applied } = row;
  if (became === "waiting") {
    if (silentDays !== null && silentDays > 0) return `${silentDays} ${silentDays === 1 ? "day" : "days"}`;
    return applied === null ? "" : `Sent ${shortDay(applied, today)}`;
  }
  const day = dayOfState(row);
  return day === null ? "" : shortDay(day, today);
}

/** The interview that is booked, in words; `null` where none is. */
export function bookedWords({ became, interviewed }: TrackedApplication, today: string): string | null {
  return became === "invited" && interviewed !== null ? `Interview ${shortDay(interviewed, today)}` : null;
}

function dayOfState({
  became,
  invited,
  interviewed,
  rejected,
  withdrawn,
}: TrackedApplication): string | null {
  switch (became) {
    case "invited":
      return invited;
    case "interviewed":
      return interviewed;
    case "withdrawn":
      return withdrawn;
    default:
      return rejected;
  }
}
