/** Whether one is on the way to a new connection, which ends with a button. */
export function readSetupSearch({ setup }: Record<string, unknown>): { setup?: true } {
  return setup === true ? { setup } : {};
}
