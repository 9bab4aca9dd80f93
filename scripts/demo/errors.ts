/** The demo can't go on, for a reason that its message tells in full. */
export class DemoError extends Error {}
