export type { ExitStatus, Io } from "./io.ts";
export { main } from "./main.ts";
export { SCHEMA_NAMES, type SchemaName, schemaNamed } from "./output/schema-named.ts";
