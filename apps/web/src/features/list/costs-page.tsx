import type { WordedPlan } from "@smartpick/report";
import { costFinding, costTable, dollars, keptSentence, signalTable } from "@smartpick/report";
import type { ReactNode } from "react";
import { DataTable } from "../../ui/data-table.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { EmptyList } from "../shared/empty-list.tsx";
import { ProfileScreen, type ScreenWords } from "../shared/profile-screen.tsx";
import { SourceList } from "../shared/source-list.tsx";
import { useList } from "../shared/use-list.ts";
import { ReadFirst } from "../shared/warnings.tsx";
import { CartSection } from "./cart.tsx";
import { FeeSources } from "./fee-sources.tsx";
import { OtherPrices } from "./other-prices.tsx";
import { withoutSource } from "./without-source.ts";
import "./list.css";

const WORDS: ScreenWords = {
  screen: "Costs",
  will: "What your list costs will stand here, service by service and fee by fee, with the year of each fee.",
  working: "Adding up the fees",
  meanwhile: "The list is made first. Its fees follow from it.",
  failed: "The costs could not be added up",
};

/** What the list costs, service by service and fee by fee, with the season each fee was published for. */
export function CostsPage(): ReactNode {
  const answer = useList();
  return (
    <ProfileScreen words={WORDS} answer={answer}>
      {(report) => <Costs report={report} ready={answer.state === "done"} />}
    </ProfileScreen>
  );
}

function Costs({ report, ready }: { report: WordedPlan; ready: boolean }): ReactNode {
  const { cost, list, season } = report;
  const old = cost.fixedItems.filter(({ publishedFor }) => publishedFor < season);
  const others = cost.fixedItems.flatMap((item) => item.others ?? []);
  const sources = [
    ...new Set([...cost.fixedItems, ...others, ...report.signals].map(({ source }) => source)),
  ];
  const empty = list.length === 0;
  // Of a season of which nothing is told no fee is known to be paid.
  const untold = report.warningReasons.some(({ code }) => code === "nothing-sent-told");
  if (empty && (untold || cost.total === 0)) return <EmptyList words={WORDS} report={report} />;
  return (
    <>
      {empty ? (
        <EmptyList words={WORDS} report={report} />
      ) : (
        <>
          <PageTitle screen="Costs">{costFinding(report)}</PageTitle>
          <p className="lead">
            {dollars(cost.fixed)} of it does not depend on the number of applications. {keptSentence(report)}
          </p>
          <ReadFirst report={report} />
        </>
      )}
      {old.length > 0 && (
        <p className="note ochre after-lead">
          Some fees of the {season} season are not published yet. The last known fee stands in, with its year.
          Check them before you pay.
        </p>
      )}
      {!empty && <CartSection report={report} ready={ready} />}
      <section className="sec">
        <DataTable table={withoutSource(costTable(report))} />
        <OtherPrices report={report} />
        <FeeSources report={report} />
      </section>
      {report.signals.length > 0 && (
        <section className="sec">
          <DataTable table={withoutSource(signalTable(report))} />
        </section>
      )}
      <section className="sec small">
        <SourceList ids={sources} heading="Where the fees and signals come from" />
      </section>
    </>
  );
}
