import type { PortfolioInstance } from "@smartpick/core";
import { type NationalOptions, nationalInstance } from "../apps/cli/src/bench/national-instance.ts";
import { stream } from "../packages/core/test/portfolio/instances/stream.ts";

/** A national instance of a seed. */
export function national({
  seed,
  ...options
}: NationalOptions & { readonly seed: number }): PortfolioInstance {
  return nationalInstance(stream(seed), options);
}
