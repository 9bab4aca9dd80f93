/** Retries after the first attempt; 16 attempts over about 49.6 hours. */
export const MAX_RETRIES = 15;
export const MAX_RETRY_AFTER_MS = 10 * 3600 * 1000;
/** How far a wait may be from the timetable, as a part of it, where the timetable itself is no promise. */
export const JITTER = 0.1;

/** Milliseconds from the end of attempt N to the next: 5 + N⁴ seconds (6 s, 21 s, 86 s, … 50,630 s). */
export function retryDelayMs(attempts: number): number {
  return (5 + attempts ** 4) * 1000;
}
