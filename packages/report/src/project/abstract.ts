import type {
  ProjectEvidence,
  ProjectFigures,
  ProjectQuestion,
  ProjectReport,
  ProjectSegment,
} from "@smartpick/answers";
import { ABSTRACT_PARTS, type AbstractPart, type GuidedProject, type ProjectText } from "@smartpick/core";
import type { ProjectField } from "@smartpick/quality";
import { ABSTRACT_LIMITS } from "./abstract-limits.ts";
import { figureSentence } from "./figure-segments.ts";
import { ABSTRACT_HEADINGS } from "./project-names.ts";
import { projectQuestion } from "./project-questions.ts";
import { fixed, hers, sentence, sentences, textOf } from "./segments.ts";

type Abstract = ProjectReport["abstract"];

/** What each heading is made of, in its order, and whether the heading lacks something without it. */
const MADE_OF: Readonly<Record<AbstractPart, readonly (readonly [field: Source, needed: boolean])[]>> = {
  background: [
    ["available_knowledge", true],
    ["rationale", false],
  ],
  local_problem: [
    ["problem", true],
    ["aims", true],
  ],
  methods: [
    ["context", false],
    ["study_of_interventions", false],
    ["measures", true],
    ["analysis", true],
  ],
  interventions: [["interventions", true]],
  results: [
    ["figures", false],
    ["evidence", false],
    ["results", true],
    ["unintended_consequences", false],
  ],
  conclusions: [
    ["interpretation", true],
    ["limitations", true],
    ["next_step", false],
  ],
};

type Source = ProjectText | "interventions" | "measures" | "figures" | "evidence";

/**
 * A structured abstract (SQUIRE 2.0, item 2b; Ogrinc and others 2016): her own texts, unchanged, and the figures of her
 * chart, with what is missing under each heading. Her short text of a heading stands alone where she wrote one.
 */
export function abstractOf(
  project: GuidedProject,
  figures: ProjectFigures | null,
  evidence: readonly ProjectEvidence[] = [],
): Abstract {
  const parts = ABSTRACT_PARTS.map((part) => {
    const short = project.abstract[part];
    const made =
      short === null
        ? sentences(MADE_OF[part].flatMap(([source]) => textsFrom(source, project, { figures, evidence })))
        : sentence(short, `abstract.${part}`);
    return {
      part,
      heading: ABSTRACT_HEADINGS[part],
      text: textOf(made),
      segments: [...made],
      missing: short === null ? [...missingOf(part, project)] : [],
    };
  });
  const words = parts.reduce((sum, { text }) => sum + wordCount(text), 0);
  return { parts, words, limits: ABSTRACT_LIMITS.map((limit) => ({ ...limit, fits: words <= limit.most })) };
}

/** Words as a form counts them: what stands between spaces. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== "").length;
}

function missingOf(part: AbstractPart, project: GuidedProject): readonly ProjectQuestion[] {
  return MADE_OF[part].flatMap(([source, needed]) => {
    if (!needed || source === "figures" || source === "evidence") return [];
    if (textsFrom(source, project, NOTHING_COUNTED).length > 0) return [];
    const field: ProjectField = source;
    return [{ field, question: projectQuestion(project.kind, field) }];
  });
}

/** What was counted, beside her words. */
interface CountedFor {
  readonly figures: ProjectFigures | null;
  readonly evidence: readonly ProjectEvidence[];
}

const NOTHING_COUNTED: CountedFor = { figures: null, evidence: [] };

type Sentences = readonly (readonly ProjectSegment[])[];

function textsFrom(source: Source, project: GuidedProject, { figures, evidence }: CountedFor): Sentences {
  switch (source) {
    case "evidence":
      return evidence.map(({ finding }, at) => sentence(finding, `evidence[${at}].finding`));
    case "figures":
      return figures === null ? [] : [figureSentence(project, figures)];
    case "interventions":
      return project.interventions.map(({ text }, at) => sentence(text, `interventions[${at}].text`));
    case "measures":
      return measuresTold(project);
    default: {
      const text = project.texts[source];
      return text === null ? [] : [sentence(text, source)];
    }
  }
}

/** “Measures: missed visits (outcome), waiting time (balancing).” */
function measuresTold({ measures }: GuidedProject): Sentences {
  if (measures.length === 0) return [];
  const named = measures.flatMap(({ name, kind }, at) => [
    fixed(at === 0 ? "Measures: " : ", "),
    hers(name, `measures[${at}].name`),
    ...(kind === null ? [] : [fixed(" ("), hers(kind, `measures[${at}].kind`), fixed(")")]),
  ]);
  return [[...named, fixed(".")]];
}
