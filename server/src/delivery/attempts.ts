interface AttemptsTable {
  delivery_id: number;
  number: number;
  started_at: number;
  duration_ms: number;
  status_code: number | null;
  error_code: string | null;
  detail: string | null;
  request_headers: string | null;
  response_headers: string | null;
  response_body: string | null;
  input: string | null;
}

declare module "../kernel/database/tables.ts" {
  interface Tables {
    attempts: AttemptsTable;
  }
}

export const ATTEMPT_COLUMNS = {
  delivery_id: "bigint",
  number: "bigint",
  started_at: "bigint",
  duration_ms: "bigint",
  status_code: "bigint",
  error_code: "text",
  detail: "text",
  request_headers: "text",
  response_headers: "text",
  response_body: "text",
  input: "text",
} as const;
