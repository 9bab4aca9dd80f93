/**
 * Every table of the installation, for the query builder. Slices add theirs by declaration merging
 * (`declare module "../kernel/database/tables.ts"`), so that the kernel knows no domain word.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the slices
export interface Tables {}
