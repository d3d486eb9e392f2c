import type { WrittenChange } from "@smartpick/profile";
import { Refusal } from "../refusal.ts";

/** The changes of `--set PATH=VALUE`, in order; a `Refusal` where one has no path or no value, or a path stands twice. */
export function writtenChanges(given: readonly string[]): readonly WrittenChange[] {
  const seen = new Set<string>();
  return given.map((text) => {
    const at = text.indexOf("=");
    const path = text.slice(0, Math.max(0, at)).trim();
    if (path === "")
      throw new Refusal(
        `--set ${text}: it takes a path and a value with = between them, such as exams.step3=pass.`,
      );
    if (seen.has(path)) throw new Refusal(`--set ${path} is given twice. Each path takes one value.`);
    seen.add(path);
    return { path, text: text.slice(at + 1) };
  });
}
