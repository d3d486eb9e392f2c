/** How many letters of a beginning tell expressions apart. */
const LENGTH = 2;
/** Stands for “any letters from here on”. */
const ANY = "*";
/** More beginnings than these tell nothing apart. */
const MOST = 3000;

/** Beginnings of named lists, which an expression may hold as `@name`. */
export type ListBeginnings = (name: string) => ReadonlySet<string>;

const NO_LISTS: ListBeginnings = (name) => {
  throw new Error(`a frame names no list: @${name}`);
};

/**
 * The beginnings of what an expression can match: texts of two characters, shorter ones that end there, or shorter ones
 * that go on in any way (marked with a final `*`). White space is one space. It reads the expressions of our own frames:
 * letters, groups, alternatives, classes, quantifiers, looks to the side.
 */
export function beginningsOf(source: string, lists: ListBeginnings = NO_LISTS): ReadonlySet<string> {
  return new Reader(source, lists).alternatives();
}

/** Whether a text, in lower case with single spaces, begins in one of these ways. */
export function beginsSo(text: string, beginnings: ReadonlySet<string>): boolean {
  for (let length = 0; length <= LENGTH; length += 1) {
    const start = text.slice(0, length);
    if (beginnings.has(start) || beginnings.has(start + ANY)) return true;
  }
  return false;
}

class Reader {
  readonly #source: string;
  readonly #lists: ListBeginnings;
  #at = 0;

  constructor(source: string, lists: ListBeginnings) {
    this.#source = source;
    this.#lists = lists;
  }

  alternatives(): ReadonlySet<string> {
    const all = new Set<string>(this.#sequence());
    while (this.#source[this.#at] === "|") {
      this.#at += 1;
      for (const one of this.#sequence()) all.add(one);
    }
    return all.size > MOST ? new Set([ANY]) : all;
  }

  #sequence(): ReadonlySet<string> {
    let known: ReadonlySet<string> = new Set([""]);
    while (this.#at < this.#source.length && !"|)".includes(this.#source[this.#at] ?? "")) {
      known = joined(known, this.#quantified());
    }
    return known;
  }

  #quantified(): ReadonlySet<string> {
    const one = this.#element();
    const times = /^(?:([?*+])|\{(\d+)(?:,(\d*))?\})\??/.exec(this.#source.slice(this.#at));
    if (times === null) return one;
    this.#at += times[0].length;
    const [, sign, least = sign === "+" ? "1" : "0"] = times;
    const isOnce =
      sign === "?" || times[3] === "1" || (times[3] === undefined && least === "1" && sign === undefined);
    const more = isOnce ? one : joined(one, new Set([ANY]));
    return Number(least) > 0 ? more : new Set(["", ...more]);
  }

  #element(): ReadonlySet<string> {
    const sign = this.#source[this.#at] ?? "";
    if (sign === "(") return this.#group();
    if (sign === "[") return this.#class();
    if (sign === "@") return this.#list();
    this.#at += 1;
    if (sign === ".") return new Set([ANY]);
    if (sign === "^" || sign === "$") return new Set([""]);
    if (sign !== "\\") return new Set([sign]);
    const escaped = this.#source[this.#at] ?? "";
    this.#at += 1;
    if (escaped === "s") return new Set([" "]);
    if (escaped === "b" || escaped === "B") return new Set([""]);
    return /[a-z]/i.test(escaped) ? this.#classOf(escaped) : new Set([escaped]);
  }

  #classOf(escaped: string): ReadonlySet<string> {
    if (escaped === "p" || escaped === "P") this.#at = this.#source.indexOf("}", this.#at) + 1;
    return escaped === "d" ? new Set("0123456789") : new Set([ANY]);
  }

  #group(): ReadonlySet<string> {
    const head = /^\((?:\?(?::|<?[=!]|<[^>]*>))?/.exec(this.#source.slice(this.#at))?.[0] ?? "(";
    this.#at += head.length;
    const inside = this.alternatives();
    this.#at += 1;
    return /[=!]$/.test(head) ? new Set([""]) : inside;
  }

  #list(): ReadonlySet<string> {
    const [text = "@", name = ""] = /^@([a-z]+)/i.exec(this.#source.slice(this.#at)) ?? [];
    this.#at += text.length;
    return this.#lists(name);
  }

  #class(): ReadonlySet<string> {
    const [text = "["] = /^\[(?:\\.|[^\]\\])*\]/.exec(this.#source.slice(this.#at)) ?? [];
    this.#at += text.length;
    const letters = text.slice(1, -1);
    return /^[^\\^-]+$/.test(letters) ? new Set(letters) : new Set([ANY]);
  }
}

function joined(known: ReadonlySet<string>, next: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set<string>();
  for (const start of known) {
    if (start.endsWith(ANY) || start.length >= LENGTH) all.add(start);
    else for (const rest of next) all.add(cut(start + rest));
  }
  return all.size > MOST ? new Set([ANY]) : all;
}

function cut(text: string): string {
  const place = text.indexOf(ANY);
  return place >= 0 && place < LENGTH ? text.slice(0, place + 1) : text.slice(0, LENGTH);
}
