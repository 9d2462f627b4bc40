/** Ends a command with an exit code where all there is to say was said. */
export class Ending extends Error {
  override name = "Ending";
  readonly code: number;

  constructor(code: number) {
    super(`exit code ${code}`);
    this.code = code;
  }
}
