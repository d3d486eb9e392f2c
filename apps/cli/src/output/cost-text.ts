import type { PlanReport } from "@smartpick/core";
import {
  confidenceWord,
  dollars,
  otherPriceSentences,
  type SourceNotes,
  WHICH_PRICE_COUNTS,
} from "@smartpick/report";
import { bullets } from "./paragraph.ts";
import type { Style } from "./style.ts";
import { textTable } from "./text-table.ts";

/** What the season costs by service, each fee with the season it was published for and a mark where second-hand. */
export function costText(report: PlanReport, notes: SourceNotes, style: Style): string {
  const { cost, season } = report;
  const origin = (fee: FeeOrigin): string[] => {
    const year = `${fee.publishedFor} fee`;
    const sure = fee.assumed === true ? "assumed" : confidenceWord(fee.confidence);
    return [
      fee.publishedFor === season ? year : style.care(year),
      `${sure === "official" ? sure : style.care(sure)} [${notes.numberOf(fee.source)}]`,
    ];
  };
  const fees = new Map(cost.serviceFees?.map((fee) => [fee.service, fee]));
  const services = Object.entries(cost.byService).map(([service, usd]) => {
    const fee = fees.get(service);
    return [`${service}, applications`, dollars(usd), ...(fee === undefined ? ["", ""] : origin(fee))];
  });
  const fixed = cost.fixedItems.map((item) => [item.title, dollars(item.usd), ...origin(item)]);
  const table = textTable(
    [
      { label: "", width: Math.max(20, Math.min(52, style.width - 44)) },
      { label: "", width: 10, right: true },
      { label: "", width: 12 },
      { label: "", width: 22 },
    ],
    [...services, ...fixed, ["Total", dollars(cost.total), "", ""]],
    style,
  );
  const others = otherPriceSentences(report, (source) => ` [${notes.numberOf(source)}]`);
  const disagree = others.length === 0 ? "" : `\n${bullets([...others, WHICH_PRICE_COUNTS], style.width)}`;
  return `${style.strong("Costs")}\n${table}${disagree}`;
}

type FeeOrigin = Pick<PlanReport["cost"]["fixedItems"][number], "source" | "publishedFor" | "confidence"> & {
  readonly assumed?: boolean;
};
