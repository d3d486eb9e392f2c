import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { applicationField, applicationRemark, applicationShape } from "../parts/application.ts";
import { printedForm } from "../parts/printed-form.ts";
import { run } from "../parts/run.ts";

const shape = { schema: z.literal("smartpick/application@1"), ...run, ...applicationShape };

/** `smartpick/application@1` before the words. */
export const unwordedApplicationSchema = z.object(shape);

/** `smartpick/application@1`, every field of the application form, as it is printed: a label a field, a sentence a remark. */
export const applicationSchema = z.object({
  ...shape,
  finding: z.string(),
  fields: z.array(z.extend(applicationField, { label: z.string() })),
  remarks: z.array(z.intersection(applicationRemark, z.object({ words: z.string() }))),
  read: z
    .exactOptional(printedForm)
    .check(z.describe("what a printed application says, where one was given")),
});

/** What goes into the application form, without a sentence. */
export type ApplicationReport = Frozen<z.infer<typeof unwordedApplicationSchema>>;

/** `smartpick/application@1`: what goes into the application form, in words. */
export type WordedApplication = Frozen<z.infer<typeof applicationSchema>>;
