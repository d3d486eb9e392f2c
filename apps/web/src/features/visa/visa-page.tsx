import type { VisaRoomReport, VisaRuleHere } from "@smartpick/core";
import {
  isOldStatus,
  NO_LEGAL_ADVICE,
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
import { SourceList } from "../shared/source-list.tsx";
import "./visa.css";

const WORDS: ScreenWords = {
  screen: "Visa rules",
  will: "Dated rules about visas will stand here, those that name your nationality first.",
  working: "Reading the visa rules",
  meanwhile: "Each rule is held against your nationality, your visa and where you are.",
  failed: "The visa rules could not be read",
};

/** Visa rules with the day on which each was read, those that name the applicant's nationality first. */
export function VisaPage(): ReactNode {
  const asking = useAsking();
  const input = asking && { profile: asking.profile, options: asking.options };
  const answer = useAnswer("case.visa", input, asking === null ? {} : { person: asking.person });
  return (
    <ProfileScreen words={WORDS} answer={answer}>
      {(report) => <Rules report={report} />}
    </ProfileScreen>
  );
}

function Rules({ report }: { report: VisaRoomReport }): ReactNode {
  const here = report.rules.filter(({ concerns }) => concerns !== "no");
  const others = report.rules.filter(({ concerns }) => concerns === "no");
  return (
    <>
      <p className="eyebrow">{visaRoomAbout(report)}</p>
      <PageTitle screen="Visa rules">{visaRoomFinding(report)}</PageTitle>
      <p className="lead">{NO_LEGAL_ADVICE}</p>
      <p>
        <Link href="/me/visa">Change nationality, visa and place</Link>
      </p>
      <Section title="What concerns you, or may" rules={here} report={report} />
      <Section title="What does not concern you" rules={others} report={report} />
      <section className="sec small">
        <SourceList
          ids={[...new Set(report.rules.map(({ source }) => source))]}
          heading="Where this was read"
        />
      </section>
    </>
  );
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
