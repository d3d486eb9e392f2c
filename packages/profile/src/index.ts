export { addOwnFact } from "./add-own-fact.ts";
export { ledgerFieldNamed } from "./ledger-field.ts";
export { parseProfile, parseProfileValue } from "./parse-profile.ts";
export { profileJsonSchema } from "./profile-json-schema.ts";
export { profileTextOf } from "./profile-text-of.ts";
export { programIdOf } from "./program-id.ts";
export { toFile } from "./to-file.ts";
export { type ChangedProfile, type WrittenChange, withChanges } from "./with-changes.ts";
export { writeProfile } from "./write-profile.ts";
