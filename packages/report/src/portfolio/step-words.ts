import type { InformaticsReport } from "@smartpick/core";
import { dollars } from "../english/money.ts";
import { listed } from "../english/plural.ts";
import { skillName } from "./skill-words.ts";

type Step = InformaticsReport["steps"]["ranked"][number];

const WORKSHOP: Readonly<Record<string, string>> = {
  workflow: "Workshop: improve one workflow and count it before and after",
  "data-analysis": "Workshop: analyse a synthetic clinic whose truth is known",
  usability: "Workshop: test how usable one screen of a record system is",
};

/** What a step is, in a few words. */
export function stepName({ id, kind, name, by }: Step): string {
  switch (kind) {
    case "workshop":
      return WORKSHOP[id] ?? id;
    case "dataset":
      return `Project on open data: ${name} (${by})`;
    case "credential":
      return `Course: ${name}, ${by}`;
    case "venue":
      return `Send your finished project to ${name}`;
  }
}

/**
 * What a step would prove: the skills that rise, domains first shown, and expectations met. `sameAs` is the number of a step
 * above it that meets the same ones, named in place of them.
 */
export function stepProof(
  { rises, domains, meets, kind }: Step,
  report: Pick<InformaticsReport, "domains" | "gaps">,
  sameAs: number | null = null,
): string {
  const to = (standing: Step["rises"][number]["to"]): readonly string[] =>
    rises.filter((rise) => rise.to === standing).map(({ skill }) => skillName(skill));
  const says = (verb: string, skills: readonly string[]): readonly string[] =>
    skills.length === 0 ? [] : [`${verb} ${listed(skills)}`];
  const raised = [...says("measures", to("measured")), ...says("shows", to("shown"))];
  const first = domains.map((id) => report.domains.find((one) => one.id === id)?.name ?? id);
  const met = new Set(
    report.gaps.filter(({ id }) => meets.includes(id)).map(({ says: words }) => lowerFirst(words)),
  );
  const sentences = [
    ...(raised.length === 0 ? [] : [`It ${listed(raised)}.`]),
    ...(first.length === 0 ? [] : [`It is the first thing shown in: ${listed(first)}.`]),
    ...(sameAs === null
      ? [...met].map((words, at) => `${at === 0 ? "It meets" : "Also"}: ${words}.`)
      : [`It meets what step ${sameAs} meets.`]),
  ];
  return `${sentences.join(" ")}${kind === "venue" ? " Only if it is accepted." : ""}`;
}

/** Hours and dollars of a step, as a range; what nobody has published is named as unknown. */
export function stepCost({ hours, hoursJudged, usd, length, price, year, kind }: Step): string {
  const time =
    hours === null
      ? `Hours unknown${length === null ? "" : ` (${length})`}`
      : `${hours.least} to ${hours.most} hours${hoursJudged ? " (our judgement)" : ""}`;
  const money =
    usd === null
      ? `Price unknown${price === null ? "" : ` (${price})`}`
      : usd.most === 0
        ? "No fee"
        : `${dollars(usd.least)} to ${dollars(usd.most)}`;
  const known = kind === "workshop" ? "" : year === null ? " The page has no date." : ` As known in ${year}.`;
  return `${time}. ${money}.${known}`;
}

/** Points of proof per ten hours, with their range. */
export function stepWorth({ worth }: Pick<Step, "worth">): string {
  if (worth === null) return "";
  const shown = (value: number): string => value.toFixed(1);
  return `${shown(worth.mid)} points of proof per 10 hours (${shown(worth.low)} to ${shown(worth.high)}).`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
