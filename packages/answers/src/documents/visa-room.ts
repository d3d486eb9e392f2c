import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { run } from "../parts/run.ts";
import { visaRoomShape, visaRuleHere } from "../parts/visa-room.ts";

const shape = { schema: z.literal("smartpick/visa-room@1"), ...run, ...visaRoomShape };

/** `smartpick/visa-room@1` before the words. */
export const unwordedVisaRoomSchema = z.object({ ...shape, rules: z.array(visaRuleHere) });

/** `smartpick/visa-room@1`, dated visa rules applied to an applicant, as it is printed: sentences beside every rule. */
export const visaRoomSchema = z.object({
  ...shape,
  finding: z.string(),
  rules: z.array(z.extend(visaRuleHere, { words: z.array(z.string()) })),
});

/** The visa rules of an applicant, without a sentence. */
export type VisaRoomReport = Frozen<z.infer<typeof unwordedVisaRoomSchema>>;

/** `smartpick/visa-room@1`: the visa rules of an applicant in words. */
export type WordedVisaRoom = Frozen<z.infer<typeof visaRoomSchema>>;
