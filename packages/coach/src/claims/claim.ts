import type { Span } from "../document/kind.ts";
import type { Claim as ToldFact } from "../rules/story/profile-claims.ts";
import type { Setting } from "./setting.ts";

/** What a claim says of her: a count or an effect, a deed, a post, a tool, a fact that the profile holds too, or a wish. */
export type ClaimKind = "number" | "deed" | "role" | "tool" | "fact" | "goal";

/** How exactly a number is meant: “about 80”, “more than 80”, “up to 80”; “over two weeks” is during them, or longer. */
export type Hedge = "exact" | "about" | "more" | "less" | "over";

/** A number with what it counts. Durations are in months. */
export interface Quantity extends Span {
  readonly value: number;
  /** The second number of “from 12 to 3” and of “40 to 50”. */
  readonly to2: number | null;
  readonly unit: "count" | "percent" | "months" | "change";
  /** “a day”: the unit of time that it is for. */
  readonly per: string | null;
  /** The stem of the word that is counted; `null` where the sentence says it elsewhere. */
  readonly object: string | null;
  /** Stems that narrow what is counted: “diabetic” in “40 diabetic patients”. */
  readonly narrowed: readonly string[];
  readonly hedge: Hedge;
  /** Whether a duration was told in years, and so is rounded to half a year. */
  readonly isYears: boolean;
  /** Whether it is a part of a whole that stands beside it: “12 of the 80 charts”. */
  readonly isPart: boolean;
}

/** A piece of a claim with what it stands for: a tool's name, a place's name. */
export interface Named extends Span {
  readonly name: string;
}

/** One thing that a text says of its writer; `from` and `to` are UTF-16 code units of that text. */
export interface Claim extends Span {
  readonly kind: ClaimKind;
  /** Where the verb stands, and the stem that it is known by. */
  readonly verb: Named | null;
  /** Stems of the words that tell this claim from others. */
  readonly words: ReadonlySet<string>;
  readonly numbers: readonly Quantity[];
  readonly tools: readonly Named[];
  /** Hospitals, towns, societies. */
  readonly names: readonly Named[];
  readonly years: readonly number[];
  readonly setting: Setting;
  /** Whether it tells what changed: “lost cards fell by 80%”. */
  readonly isEffect: boolean;
  /** Of kind `fact`: what the profile can confirm or deny. */
  readonly fact: ToldFact | null;
}
