/**
 * One piece of an expression of our own frames. White space is a space. A look to the side is no piece: nothing of the
 * match is in it.
 */
export interface Piece {
  readonly what:
    | { readonly kind: "letter"; readonly letter: string }
    /** One of these characters. */
    | { readonly kind: "set"; readonly letters: string }
    /** Any characters. */
    | { readonly kind: "any" }
    /** A word of a list, named with “@”. */
    | { readonly kind: "list"; readonly name: string }
    | { readonly kind: "group"; readonly alternatives: readonly Sequence[] };
  /** Whether every match has it. */
  readonly isNeeded: boolean;
  /** Whether it may stand more than once. */
  readonly isRepeated: boolean;
}

export type Sequence = readonly Piece[];

/** The alternatives of an expression: letters, groups, classes, quantifiers, looks to the side, lists by name. */
export function frameTree(source: string): readonly Sequence[] {
  return new Reader(source).alternatives();
}

const ANY = { kind: "any" } as const;

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  alternatives(): readonly Sequence[] {
    const all = [this.#sequence()];
    while (this.#source[this.#at] === "|") {
      this.#at += 1;
      all.push(this.#sequence());
    }
    return all;
  }

  #sequence(): Sequence {
    const pieces: Piece[] = [];
    while (
      this.#at < this.#source.length &&
      this.#source[this.#at] !== "|" &&
      this.#source[this.#at] !== ")"
    ) {
      const what = this.#element();
      const times = this.#times();
      if (what !== null) pieces.push({ what, ...times });
    }
    return pieces;
  }

  #times(): Pick<Piece, "isNeeded" | "isRepeated"> {
    const sign = this.#source[this.#at];
    if (sign !== "?" && sign !== "*" && sign !== "+" && sign !== "{") return ONCE;
    const [text, bare, least, comma, most] = TIMES.exec(this.#source.slice(this.#at, this.#at + 9)) ?? [];
    if (text === undefined) return ONCE;
    this.#at += text.length;
    if (bare !== undefined) return { isNeeded: bare === "+", isRepeated: bare !== "?" };
    return { isNeeded: Number(least) > 0, isRepeated: (comma === undefined ? least : most) !== "1" };
  }

  #element(): Piece["what"] | null {
    const sign = this.#source[this.#at] ?? "";
    if (sign === "(") return this.#group();
    if (sign === "[") return this.#class();
    if (sign === "@") return this.#list();
    this.#at += 1;
    if (sign === ".") return ANY;
    if (sign === "^" || sign === "$") return null;
    return sign === "\\" ? this.#escaped() : { kind: "letter", letter: sign };
  }

  #escaped(): Piece["what"] | null {
    const sign = this.#source[this.#at] ?? "";
    this.#at += 1;
    if (sign === "s") return { kind: "letter", letter: " " };
    if (sign === "b" || sign === "B") return null;
    if (sign === "p" || sign === "P") this.#at = this.#source.indexOf("}", this.#at) + 1;
    if (sign === "d") return { kind: "set", letters: "0123456789" };
    return /[a-z0-9]/i.test(sign) ? ANY : { kind: "letter", letter: sign };
  }

  #group(): Piece["what"] | null {
    const head = HEAD.exec(this.#source.slice(this.#at, this.#at + 40))?.[0] ?? "(";
    this.#at += head.length;
    const alternatives = this.alternatives();
    this.#at += 1;
    return /[=!]$/.test(head) ? null : { kind: "group", alternatives };
  }

  #list(): Piece["what"] {
    const [text = "@", name = ""] = /^@([a-z]+)/i.exec(this.#source.slice(this.#at, this.#at + 40)) ?? [];
    this.#at += text.length;
    return { kind: "list", name };
  }

  #class(): Piece["what"] {
    const [text = "["] = /^\[(?:\\.|[^\]\\])*\]/.exec(this.#source.slice(this.#at)) ?? [];
    this.#at += text.length;
    const letters = text.slice(1, -1);
    return /^[^\\^-]+$/.test(letters) ? { kind: "set", letters } : ANY;
  }
}

const ONCE = { isNeeded: true, isRepeated: false } as const;
const TIMES = /^(?:([?*+])|\{(\d+)(?:(,)(\d*))?\})\??/;
const HEAD = /^\((?:\?(?::|<?[=!]|<[^>]*>))?/;
