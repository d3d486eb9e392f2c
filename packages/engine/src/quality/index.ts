export {
  figuresOf,
  GUIDED_STEPS,
  nextStep,
  type ProjectProgress,
  type Table,
  withNamedPhases,
} from "@smartpick/quality";
