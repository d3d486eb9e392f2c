import type { FellowshipLookedFor, FellowshipRequirement, FellowshipsReport } from "@smartpick/core";
import { dollars } from "../english/money.ts";
import { counted, listed } from "../english/plural.ts";

const REQUIREMENT: Readonly<Record<FellowshipRequirement["state"], string>> = {
  met: "Met",
  open: "Open",
  later: "Later",
  unknown: "Not known",
};

const LOOKED_FOR: Readonly<Record<FellowshipLookedFor["state"], string>> = {
  met: "Shown",
  open: "Open",
  unknown: "Not told",
  "nothing-asked": "Good to know",
};

/** Entries named beside a line; more would hide it. */
const MOST_NAMED = 3;

/** A requirement as it stands, in a sentence or two. */
export function requirementWords(requirement: FellowshipRequirement): string {
  const { state, says, usd, program, year } = requirement;
  const price = usd === null ? "" : ` ${dollars(usd)} ${year === null ? "when it was read" : `in ${year}`}.`;
  const alone = program === null ? "" : ` Found at one fellowship: ${program.institution}.`;
  return `${REQUIREMENT[state]}: ${says}${price}${alone}`;
}

/** Something that directors look at as it stands, with the entries that show it. */
export function lookedForWords({ state, says, shownBy }: FellowshipLookedFor): string {
  const named = shownBy.slice(0, MOST_NAMED);
  const more = shownBy.length - named.length;
  const rest = more === 0 ? [] : [`${more} more`];
  const by = named.length === 0 ? "" : ` Shown by: ${listed([...named, ...rest])}.`;
  return `${LOOKED_FOR[state]}: ${says}${by}`;
}

/** How many lines of what directors look at are shown, as one sentence. */
export function readinessFinding({ lookedFor }: Pick<FellowshipsReport, "lookedFor">): string {
  const asked = lookedFor.filter(({ state }) => state !== "nothing-asked");
  const many = (state: FellowshipLookedFor["state"]): number =>
    asked.filter((one) => one.state === state).length;
  const [met, unknown] = [many("met"), many("unknown")];
  const silent = unknown === 0 ? "" : ` Your profile does not tell of ${unknown}.`;
  return `You show ${met} of ${counted(asked.length, "thing")} that directors and fellows say they look at.${silent}`;
}

const STEPS: ReadonlyMap<string, string> = new Map([
  ["finished", "Finish one project and write down its measure before and after."],
  ["with-it", "Begin one project in quality improvement, data or the health record."],
  ["mentor", "Ask one physician in informatics to be your mentor."],
  ["meetings", "Send one abstract or poster to a meeting of informatics."],
  ["courses", "Finish one course in analytics or informatics."],
  ["exposure", "Begin one informatics project, however small."],
  ["writers", "Name the physicians who could write of your informatics work."],
]);

/** The first thing to do: what is told and open, else what is not told; `null` = nothing is open now. */
export function nextFellowshipStep({ lookedFor }: Pick<FellowshipsReport, "lookedFor">): string | null {
  const open = lookedFor.find(({ state, id }) => state === "open" && STEPS.has(id));
  if (open !== undefined) return STEPS.get(open.id)!;
  return lookedFor.some(({ state }) => state === "unknown")
    ? "Tell your projects, courses, mentors and letters in your profile; what is not told cannot be shown."
    : null;
}
