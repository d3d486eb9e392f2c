export { describeProblem } from "./describe-problem.ts";
export { parseProfile, parseProfileValue } from "./parse-profile.ts";
export { profileJsonSchema } from "./profile-json-schema.ts";
export { PROGRAM_ID_FORM, programIdOf } from "./program-id.ts";
export { toFile } from "./to-file.ts";
export { writeProfile } from "./write-profile.ts";
