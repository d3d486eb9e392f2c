export type {
  FactToAsk,
  InterviewAsk,
  InterviewEntry,
  InterviewMove,
  InterviewMoves,
  InterviewReport,
  InterviewSheet,
  ProgramReason,
  QuestionHere,
  RedFlag,
  ScoresIfAsked,
  WordedInterview,
} from "@smartpick/answers";
