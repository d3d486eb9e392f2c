import { ok, type Problem, type Result, refused } from "@smartpick/core";
import { MOST_BYTES } from "./limits.ts";

/** Every runtime that this package meets has it; the compiler of a package without DOM and Node does not know it. */
declare const TextDecoder: new (
  encoding: string,
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/** The text of a profile file's bytes. Refuses bytes that are no UTF-8, such as Latin-1 and UTF-16, and too many of them. */
export function profileTextOf(bytes: Uint8Array): Result<string, Problem> {
  if (bytes.length > MOST_BYTES) {
    return refused({ code: "too-large", path: "", found: bytes.length, most: MOST_BYTES, unit: "bytes" });
  }
  try {
    return ok(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return refused({ code: "not-utf8", path: "" });
  }
}
