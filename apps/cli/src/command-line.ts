import { Command } from "commander";
import { addAnalyse } from "./commands/analyse.ts";
import { addApplication } from "./commands/application.ts";
import { addBench } from "./commands/bench.ts";
import { addChances } from "./commands/chances.ts";
import { addChanges } from "./commands/changes.ts";
import { addChart } from "./commands/chart.ts";
import { addCheck } from "./commands/check.ts";
import { addClaims } from "./commands/claims.ts";
import { addFacts } from "./commands/facts.ts";
import { addFellowships } from "./commands/fellowships.ts";
import { addForecast } from "./commands/forecast.ts";
import { addGlossary } from "./commands/glossary.ts";
import { addIdentifiers } from "./commands/identifiers.ts";
import { addInformatics } from "./commands/informatics.ts";
import { addInterview } from "./commands/interview.ts";
import { addLetters } from "./commands/letters.ts";
import { addOptimise } from "./commands/optimise.ts";
import { addPlan } from "./commands/plan.ts";
import { addPlanB } from "./commands/plan-b.ts";
import { addProject } from "./commands/project.ts";
import { addRoadmap } from "./commands/roadmap.ts";
import { addSampleClinic } from "./commands/sample-clinic.ts";
import { addSchema } from "./commands/schema.ts";
import { addScore } from "./commands/score.ts";
import { addSpecialties } from "./commands/specialties.ts";
import { addTell } from "./commands/tell.ts";
import { addUsability } from "./commands/usability.ts";
import { addVisa } from "./commands/visa.ts";
import { addWhatIf } from "./commands/what-if.ts";
import type { Io } from "./io.ts";
import { refuseRepeated } from "./options/once.ts";

const EXAMPLES = `
Examples:
  smartpick plan my-profile.yaml
  smartpick plan my-profile.yaml --programs 60 --budget 1500 --out list.xlsx
  smartpick forecast my-profile.yaml --specialty FM --applications 60
  smartpick chances my-profile.yaml --program acgme:1403521287
  smartpick specialties my-profile.yaml --json
  smartpick what-if my-profile.yaml --set exams.step3=pass
  smartpick visa my-profile.yaml
  smartpick letters my-profile.yaml
  smartpick roadmap my-profile.yaml --out plan.ics
  smartpick application my-profile.yaml
  smartpick interview my-profile.yaml --program acgme:1403521287
  smartpick fellowships my-profile.yaml
  smartpick plan-b my-profile.yaml
  smartpick informatics my-profile.yaml
  smartpick check statement.docx --kind personal-statement --specialty FM
  smartpick claims my-profile.yaml --statement statement.docx
  smartpick chart no-shows.csv --method p --out no-shows.svg
  smartpick project my-project.yaml --out poster.pdf
  smartpick score answers.csv --scale sus
  smartpick usability alerts.csv --kind alerts
  smartpick sample-clinic --kind no-shows --out clinic.csv
  smartpick analyse clinic.csv --kind no-shows
  smartpick identifiers data.csv
  smartpick facts "Case Western"
  smartpick glossary ROL
  smartpick changes facts-of-last-month.json.gz --profile my-profile.yaml
  smartpick schema plan

Exit status: 0 done, 1 the run failed, 2 the input was refused.
No command needs a network. Your profile stays on this machine.`;

/** The command line with every command; it writes through `io` and throws instead of leaving the process. */
export function commandLine(io: Io): Command {
  const root = new Command("smartpick")
    .description("Which residency programs to apply to, with which signals, and what the real chances are.")
    .exitOverride()
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
      outputError: (text, write) => write(text.replace(/^error: /, "")),
    })
    .showSuggestionAfterError(true)
    .showHelpAfterError("For the options and examples, add --help.")
    .version(VERSION, "-V, --version", "print the version")
    .helpCommand("help [command]", "show help for a command")
    .addHelpText("after", EXAMPLES);
  for (const add of [
    addPlan,
    addForecast,
    addChances,
    addSpecialties,
    addWhatIf,
    addVisa,
    addLetters,
    addRoadmap,
    addApplication,
    addInterview,
    addFellowships,
    addPlanB,
    addInformatics,
    addCheck,
    addClaims,
    addChart,
    addScore,
    addUsability,
    addSampleClinic,
    addAnalyse,
    addIdentifiers,
    addFacts,
    addChanges,
    addTell,
    addGlossary,
    addOptimise,
    addProject,
    addSchema,
    addBench,
  ])
    add(root, io);
  for (const command of [root, ...root.commands]) refuseRepeated(command);
  return root;
}

const VERSION = "0.1.0";
