/** A command that was called wrongly: exit code 2. Whatever else goes wrong is 1. */
export class Misuse extends Error {
  override name = "Misuse";
}
