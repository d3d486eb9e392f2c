import * as z from "zod/mini";

export const tier = z.enum(["safer", "target", "reach"]);
export const signal = z.enum(["gold", "silver", "signal", "none"]);
export const evidence = z.enum(["strong", "moderate", "thin"]);
export const verdict = z.enum(["meets", "fails", "unknown"]);
export const applicantType = z.enum(["us-md", "do", "us-img", "non-us-img"]);
export const rights = z.enum(["full", "public"]);

/** Where a program stands on the applicant's own list. */
export type Tier = z.infer<typeof tier>;

/** The signal sent with an application. */
export type SignalName = z.infer<typeof signal>;

/** How much stands behind a chance. */
export type Evidence = z.infer<typeof evidence>;

/** Whether a rule of a program is met. */
export type Verdict = z.infer<typeof verdict>;
