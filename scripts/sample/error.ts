/** The demo or the development server can't go on, for a reason that its message tells in full. */
export class SampleError extends Error {}
