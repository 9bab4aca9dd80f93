/** A secret can't be sealed or opened, or the master key can't be had. The message says what to do, and holds nothing secret. */
export class SecretError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "SecretError";
  }
}
