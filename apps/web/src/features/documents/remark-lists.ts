import { type Remark, TEXT_LIMITS } from "../../storage/kept-text.ts";

/** The comments with those that are new behind them, each once. */
export function withNewRemarks(remarks: readonly Remark[], fresh: readonly Remark[]): readonly Remark[] {
  const all = [...remarks];
  for (const remark of fresh) if (!all.some((one) => isSameRemark(one, remark))) all.push(remark);
  return all.slice(0, TEXT_LIMITS.many);
}

/** Whether two comments say the same of the same passage. */
export function isSameRemark(one: Remark, other: Remark): boolean {
  return one.quote === other.quote && one.words === other.words;
}
