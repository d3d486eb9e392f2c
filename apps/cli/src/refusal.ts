/** An input that was refused: one sentence a fault, each naming file or option, field, and what is accepted. */
export class Refusal extends Error {
  readonly sentences: readonly string[];

  /** `sentences` is never empty. */
  constructor(...sentences: string[]) {
    super(sentences.join(" "));
    this.name = "Refusal";
    this.sentences = sentences;
  }
}
