import type { Doors, VisaRoomReport, VisaRuleHere } from "@smartpick/core";
import {
  DOORS_KEY,
  doorSentences,
  doorsChart,
  doorsFinding,
  doorsTable,
  isOldStatus,
  NO_DURATIONS,
  NO_LEGAL_ADVICE,
  nextSentence,
  pendingDoors,
  visaRoomAbout,
  visaRoomFinding,
  visaRuleWords,
} from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useAsking } from "../../store/asking.ts";
import { useAnswer } from "../../store/use-answer.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import type { Phrase } from "../../ui/term-parts.ts";
import { WithTerms } from "../../ui/with-terms.tsx";
import { ProfileScreen, type ScreenWords } from "../shared/profile-screen.tsx";
import { SeasonDays } from "../shared/season-days.tsx";
import { SourceList } from "../shared/source-list.tsx";
import { useDoorsOfList } from "../shared/use-doors.ts";
import { useList } from "../shared/use-list.ts";
import { WideFigure } from "../shared/wide-figure.tsx";
import { OpenDoors } from "./open-doors.tsx";
import { Roads } from "./roads.tsx";
import "./visa.css";

const WORDS: ScreenWords = {
  screen: "Visa",
  will: "Every door to a match and to your first day will stand here, with its last day and whom it keeps out.",
  working: "Reading the doors and the visa rules",
  meanwhile: "Each rule is held against your nationality, your visa and where you are.",
  failed: "The doors and the visa rules could not be read",
};

/** The gate and the roads to the first day, drawn on the days of the season, and visa rules with the day they were read. */
export function VisaPage(): ReactNode {
  const asking = useAsking();
  const input = asking && { profile: asking.profile, options: asking.options };
  const room = useAnswer("case.visa", input, asking === null ? {} : { person: asking.person });
  const doors = useDoorsOfList();
  const coming = useList().state === "running";
  return (
    <ProfileScreen words={WORDS} answer={room}>
      {(report) => (
        <ProfileScreen words={WORDS} answer={doors}>
          {(value) => <Room report={report} doors={value} coming={coming} />}
        </ProfileScreen>
      )}
    </ProfileScreen>
  );
}

interface RoomProps {
  readonly report: VisaRoomReport;
  readonly doors: Doors;
  /** Whether the list is on its way: what is said of it finds its room kept. */
  readonly coming: boolean;
}

function Room({ report, doors, coming }: RoomProps): ReactNode {
  const here = report.rules.filter(({ concerns }) => concerns !== "no");
  const others = report.rules.filter(({ concerns }) => concerns === "no");
  const named = report.rules.some(({ why }) => why.some(({ code }) => code === "nationality-named"));
  return (
    <>
      <p className="eyebrow">{visaRoomAbout(report)}</p>
      <PageTitle screen="Visa">{doorsFinding(doors)}</PageTitle>
      <p className="lead">{leadOf(doors)}</p>
      <p className={named ? "note ochre after-lead" : "after-lead"}>{visaRoomFinding(report)}</p>
      <p className="small quiet after-lead">
        {NO_LEGAL_ADVICE} <Link href="/me/visa">Change nationality, visa and place</Link>
      </p>
      {doors.doors.length > 0 && (
        <section className="sec stack">
          <h2>The doors of the {doors.season} season</h2>
          <WideFigure
            draw={(size) => doorsChart(doors, size)}
            note={`${DOORS_KEY} ${NO_DURATIONS}`}
            table={doorsTable(doors)}
          />
        </section>
      )}
      {(doors.possible || doors.unlessSent) && <OpenDoors doors={doors} coming={coming} />}
      {!doors.possible && <SeasonDays doors={doors} />}
      <Roads doors={doors} coming={coming} />
      <Section title="Visa rules that concern you, or may" rules={here} report={report} />
      <Section title="Visa rules that do not concern you" rules={others} report={report} />
      <section className="sec small">
        <SourceList ids={sourcesOf(report, doors)} heading="Where this was read" />
      </section>
    </>
  );
}

/** What to do about the next door, or when the next season begins. */
function leadOf(doors: Doors): string {
  if (doors.unlessSent) return `Enter under Season what you sent. ${nextSentence(doors)}`;
  if (!doors.possible) return nextSentence(doors);
  const [next] = pendingDoors(doors);
  return next ? doorSentences(next, doors).join(" ") : "Nothing in your answers stands against a match.";
}

/** Every source of the screen, once. */
function sourcesOf({ rules }: VisaRoomReport, { doors, roads, milestones, dates }: Doors): readonly string[] {
  const ids = new Set<string>(milestones.map(({ id }) => id));
  return [
    ...new Set([
      ...rules.map(({ source }) => source),
      ...doors.flatMap(({ source, price }) => [source ?? [], price?.source ?? []].flat()),
      ...roads.flatMap(({ steps }) =>
        steps.flatMap(({ source, price }) => [source ?? [], price?.source ?? []].flat()),
      ),
      ...dates.flatMap(({ id, date, source }) => (ids.has(id) && date !== null ? source : [])),
    ]),
  ];
}

function Section({
  title,
  rules,
  report,
}: {
  title: string;
  rules: readonly VisaRuleHere[];
  report: VisaRoomReport;
}): ReactNode {
  if (rules.length === 0) return null;
  return (
    <section className="sec stack">
      <h2>{title}</h2>
      <ul className="visa-rules">
        {rules.map((rule) => (
          <Rule key={rule.id} rule={rule} report={report} />
        ))}
      </ul>
    </section>
  );
}

const VISA_WORDS: readonly Phrase[] = [
  ["J-1 home stay", "home-stay"],
  ["J-1", "j1"],
  ["H-1B", "h1b"],
  ["Conrad 30", "conrad"],
  ["NRMP waiver", "nrmp-waiver"],
];
const RULE_WORDS: readonly Phrase[] = [["outside the cap", "cap-exempt"]];

function Rule({ rule, report }: { rule: VisaRuleHere; report: VisaRoomReport }): ReactNode {
  const words = visaRuleWords(rule, report);
  const named = rule.why.some(({ code }) => code === "nationality-named");
  return (
    <li className={named ? "named" : undefined} data-concerns={rule.concerns}>
      <h3>
        <WithTerms words={rule.title} phrases={VISA_WORDS} />
      </h3>
      {words.slice(0, -1).map((sentence) => (
        <p key={sentence}>
          <WithTerms words={sentence} phrases={RULE_WORDS} />
        </p>
      ))}
      <p className={isOldStatus(rule) ? "note ochre" : "faint"}>{words.at(-1)}</p>
    </li>
  );
}
