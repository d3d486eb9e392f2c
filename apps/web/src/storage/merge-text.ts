import { type KeptText, TEXT_LIMITS, type TextVersion } from "./kept-text.ts";

/** The note of a version that another tab wrote while this one wrote too. */
const OF_ANOTHER_TAB = "Written in another tab";

/**
 * What is to lie on the device: `after` as this tab has it, beside what lies there. A text that is new here (`before` null)
 * and lies there already was begun in another tab too: then both stay.
 */
export function textToKeep(kept: KeptText | null, before: KeptText | null, after: KeptText): KeptText {
  return kept === null ? after : mergedText(kept, before ?? blankOf(after), after);
}

function blankOf(text: KeptText): KeptText {
  const none = { versions: [], ignored: [], off: [], words: [], programs: [], remarks: [] };
  return { ...text, ...none, text: "", found: null };
}

/**
 * What this tab changed from `before` to `after`, beside what another tab has made of it meanwhile (`kept`). Where both wrote
 * the text itself, this tab's stands and the other's becomes a version.
 */
export function mergedText(kept: KeptText, before: KeptText, after: KeptText): KeptText {
  const mine = <K extends keyof KeptText>(key: K): KeptText[K] =>
    after[key] === before[key] ? kept[key] : after[key];
  const bothWrote =
    kept.text !== before.text && after.text !== before.text && kept.text !== after.text && kept.text !== "";
  const versions = joined(kept.versions, before.versions, after.versions);
  const other: readonly TextVersion[] = bothWrote
    ? [{ text: kept.text, at: kept.changed, note: OF_ANOTHER_TAB }]
    : [];
  return {
    id: kept.id,
    document: mine("document"),
    lot: mine("lot"),
    kind: mine("kind"),
    title: mine("title"),
    question: mine("question"),
    specialty: mine("specialty"),
    text: mine("text"),
    versions: [...versions, ...other].sort((a, b) => a.at - b.at).slice(-TEXT_LIMITS.versions),
    ignored: joined(kept.ignored, before.ignored, after.ignored),
    off: joined(kept.off, before.off, after.off),
    words: joined(kept.words, before.words, after.words),
    programs: joined(kept.programs, before.programs, after.programs),
    remarks: joined(kept.remarks, before.remarks, after.remarks),
    found: mine("found"),
    changed: Math.max(kept.changed, after.changed),
    // Who writes on in a text that another tab deleted wants it.
    trashed: after.text !== before.text && after.trashed === null ? null : mine("trashed"),
  };
}

/** The entries of the other tab, without those that this tab took away, with those that it added. */
function joined<T>(kept: readonly T[], before: readonly T[], after: readonly T[]): readonly T[] {
  const keyOf = (entry: T): string => JSON.stringify(entry);
  const [was, is] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  const stays = kept.filter((entry) => !was.has(keyOf(entry)) || is.has(keyOf(entry)));
  const there = new Set(stays.map(keyOf));
  return [...stays, ...after.filter((entry) => !was.has(keyOf(entry)) && !there.has(keyOf(entry)))];
}
