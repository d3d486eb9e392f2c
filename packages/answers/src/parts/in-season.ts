import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { amount, count } from "./numbers.ts";

/** How the season stands: every application sent is waiting, invited, rejected or withdrawn. */
export const inSeason = z
  .object({
    applications: z.enum(["open", "over"]),
    sent: count,
    waiting: count,
    invited: count,
    rejected: count,
    withdrawn: count,
    spentUsd: amount.check(z.describe("application fees already paid, part of cost.total")),
  })
  .check(
    z.refine(
      ({ sent, waiting, invited, rejected, withdrawn }) => sent === waiting + invited + rejected + withdrawn,
      "sent = waiting + invited + rejected + withdrawn",
    ),
  );

/** What has happened so far, when the season is under way; `spentUsd` is part of the total cost. */
export type InSeasonBlock = Frozen<z.infer<typeof inSeason>>;

/** Every state of an application that was sent. */
export const sentState = z.enum([
  "waiting",
  "invited",
  "interviewed",
  "rejected",
  "rejected-after-interview",
  "withdrawn",
]);

/** What has become of one application that was sent, also one that has ended. */
export const sentApplication = z
  .object({ state: sentState, applied: z.nullable(z.string()) })
  .check(z.describe("what has become of an application that was sent"));

/** What has become of one application that was sent; the one vocabulary for every use. */
export type ApplicationState = z.infer<typeof sentState>;

/** The keys of what has happened with a running application; `applied` is the day, `null` where it was not told. */
export const applicationKeys = {
  state: z.enum(["waiting", "invited", "interviewed"]),
  applied: z.nullable(z.string()),
};

/** What has happened with one application that was sent; `applied` is the day, `null` where it was not told. */
export const applicationState = z
  .object(applicationKeys)
  .check(z.describe("what has happened with an application that was sent"));
