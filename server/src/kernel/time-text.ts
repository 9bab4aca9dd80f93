/** ISO 8601 in UTC to the second, as times are written in payloads and in the API: `2026-03-02T09:30:00Z`. */
export function timeText(ms: number): string;
export function timeText(ms: number | null): string | null;
export function timeText(ms: number | null): string | null {
  return ms === null ? null : `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
