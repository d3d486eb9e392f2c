import { PROFILE_SCHEMA } from "./schema.ts";
import { walkOf } from "./schema-walk.ts";

/** The fields of the profile format, found by their paths. */
export const PROFILE_WALK = walkOf(PROFILE_SCHEMA);
