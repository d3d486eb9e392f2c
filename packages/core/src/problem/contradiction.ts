import type { Found } from "./found.ts";

/** Exams that may be given by their result alone. */
type GradedExam = "step1" | "step3" | "comlex1" | "comlex3";

/** Two things in an input that cannot both be true, as data. Other fields are named by their paths. */
export type Contradiction =
  /** A result of "fail" with 0 failed attempts. */
  | { readonly rule: "fail-without-attempt"; readonly exam: GradedExam }
  /** An exam not taken, with failed attempts. */
  | { readonly rule: "attempts-without-exam"; readonly exam: GradedExam; readonly attempts: number }
  /** COMLEX-USA of an applicant who is no DO. */
  | { readonly rule: "comlex-of-others"; readonly type: string }
  /** An ECFMG certificate, which needs both exams passed, beside one that is not. */
  | { readonly rule: "certified-without-exam"; readonly exam: "step1" | "step2ck"; readonly told: string }
  | { readonly rule: "graduation-after-season"; readonly year: number; readonly season: number }
  /** Weights that together are above `most`. */
  | {
      readonly rule: "weights-above-cap";
      readonly informatics: number;
      readonly location: number;
      readonly most: number;
    }
  /** Gold or silver signals beside signals of one kind. */
  | { readonly rule: "signals-of-two-kinds" }
  | { readonly rule: "least-above-most"; readonly least: number; readonly most: number }
  | { readonly rule: "least-of-not-sought"; readonly least: number; readonly specialty: string }
  | { readonly rule: "least-where-shut-out"; readonly least: number; readonly state: string }
  | { readonly rule: "pins-above-programs"; readonly pins: number; readonly most: number }
  | { readonly rule: "least-above-programs"; readonly least: number; readonly most: number }
  /** A name that also stands in the list at `other`. */
  | { readonly rule: "wanted-and-shut-out"; readonly name: string; readonly other: string }
  | { readonly rule: "states-outside-regions" }
  /** A second answer for a program, field and date; the first stands at `other`. */
  | { readonly rule: "two-answers"; readonly found: Found; readonly other: string; readonly first: Found }
  /** `event` on `day` before `earlier` on `earlierDay`, which has to come first. */
  | {
      readonly rule: "event-too-early";
      readonly event: string;
      readonly day: string;
      readonly earlier: string;
      readonly earlierDay: string;
    }
  /** Weights of nodes that are all 0. */
  | { readonly rule: "weights-sum-to-zero" }
  /** A fee step that ends before the one above it. */
  | { readonly rule: "fee-step-order"; readonly found: Found };
