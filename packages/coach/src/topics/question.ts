/** What the question of an interview asks about. */
export interface Asked {
  /** Exams, scores, or attempts. */
  readonly exams: boolean;
  /** Something in her file that went wrong: an exam, a gap, a season without a match. */
  readonly redFlag: boolean;
  /** Something that others can be made to answer for: a mistake, a conflict, what her file lacks. */
  readonly trouble: boolean;
  /** Why something is missing or late. */
  readonly lack: boolean;
  readonly weakness: boolean;
  readonly informatics: boolean;
}

const EXAMS =
  /\b(?:step|steps|usmle|ck|exams?|scores?|scored|tests?|attempts?|boards?|transcript|grades?|academic|fail(?:ed|ing|ure|ures)?|pass(?:ed)?|red flags?|setbacks?|explain|performance|concerns?)\b/i;
const TROUBLE =
  /\b(?:mistake|error|conflict|disagree\w*|criti\w+|difficult|challenge|fail\w*|few|no (?:research|publications?)|lack|why (?:did|have|has|are|were|was|do) (?:you|there|your|n[o']t)|late|regret|leave|left|dislike|unsuccessful|setback|complaint)\b/i;
const LACK = /\b(?:no|not|n't|few|low|long|late|only|without|so far|lack|leave|left|old)\b/i;
const RED_FLAG =
  /\b(?:fail(?:ed|ures?)?|attempts?|low(?:er)? scores?|gaps?|(?:not|n't|un) ?match(?:ed)?|unmatched|year(?:s)? (?:off|out|away|without)|without (?:any )?(?:activity|clinical)|leave|red flags?|repeat(?:ed)?|interrupt\w*|dismissed|probation|again this year|re-?appl\w+|explain|your (?:low )?(?:step|scores?)|what happened|you (?:left|quit|stopped|resigned)|applied (?:\w+ )?(?:times|before|again|last)|step (?:[123]|one|two|three)|usmle|out of (?:medical school|medicine|practice|training)|since (?:you )?graduat\w*|(?:years|time) (?:since|after|between))\b/i;

/** What a question asks about; nothing where there is no question. */
export function askedBy(question: string | null): Asked {
  const text = question ?? "";
  return {
    exams: EXAMS.test(text),
    redFlag: RED_FLAG.test(text) && !/\btell (?:me|us) about a (?:time|failure)\b/i.test(text),
    trouble: TROUBLE.test(text),
    lack: /\bwhy\b/i.test(text) && LACK.test(text),
    weakness:
      /\b(?:weak(?:ness|nesses|er)?|shortcomings?|improve|struggle|biggest challenge|work on|criticism|criticize|development)\b/i.test(
        text,
      ),
    informatics: /\binformatics|technology|data|records?|computers?|\bAI\b|digital/i.test(text),
  };
}
