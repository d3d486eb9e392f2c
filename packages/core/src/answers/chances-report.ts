export type {
  ChancesReport,
  Contribution,
  FactsReport,
  LedgerField,
  ProgramLedger,
  SpecialtiesReport,
  SpecialtyRow,
} from "@smartpick/answers";
