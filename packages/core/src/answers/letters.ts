export type {
  Letter,
  LetterQuality,
  LetterRemark,
  LetterSpecialty,
  LettersReport,
  LetterUploader,
  WordedLetters,
} from "@smartpick/answers";
