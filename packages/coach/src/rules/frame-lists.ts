import { remembering } from "../remember.ts";
import { beginningsOf } from "./first-letters.ts";
import { frameTree } from "./frame-tree.ts";

/** Lists of words that frames name with “@”. */
export type FrameWords = Readonly<Record<string, readonly string[]>>;

/** The lists of some frames, made ready for a quick look. */
export interface FrameLists {
  /** How the words of a list can begin; throws where there is no such list, which is a fault of the rule. */
  readonly beginnings: (name: string) => ReadonlySet<string>;
  /** For a text in lower case: whether it has a word of a list. */
  readonly heldBy: (lower: string) => (name: string) => boolean;
}

const WORD = /[\w'-]+/g;

/** Makes lists ready; each is read once, at its first use. */
export function frameLists(words: FrameWords): FrameLists {
  const itemsOf = (name: string): readonly string[] => {
    const items = words[name];
    if (items === undefined) throw new Error(`a frame names no list: @${name}`);
    return items;
  };
  const beginnings = remembering(
    (name: string) => beginningsOf(frameTree(itemsOf(name).join("|"))),
    (name) => name,
  );
  const isFirst = remembering(
    (name: string) => firstWordTest(itemsOf(name)),
    (name) => name,
  );
  return {
    beginnings: (name) => {
      itemsOf(name);
      return beginnings(name);
    },
    heldBy(lower) {
      let found: readonly string[] | null = null;
      const held = new Map<string, boolean>();
      return (name) => {
        let isHeld = held.get(name);
        if (isHeld === undefined) {
          found ??= [...new Set(lower.match(WORD))];
          isHeld = found.some(isFirst(name));
          held.set(name, isHeld);
        }
        return isHeld;
      };
    },
  };
}

/** Whether a word can be the first of an item; any word where items part their words inside groups. */
function firstWordTest(items: readonly string[]): (word: string) => boolean {
  const parted = items.some((item) => /[([][^)\]]* /.test(item) || /\\s|~|\.[*{+]/.test(item));
  if (parted) return () => true;
  const firsts = items.map((item) => (item.split(" ")[0] ?? "").replace(/\((?!\?)/g, "(?:"));
  const test = new RegExp(`^(?:${firsts.join("|")})(?:'s)?$`);
  const known = new Map<string, boolean>();
  return (word) => {
    let is = known.get(word);
    if (is === undefined) {
      is = test.test(word);
      known.set(word, is);
    }
    return is;
  };
}
