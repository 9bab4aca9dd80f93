const IN_WORDS: { readonly [code: string]: string } = {
  dns_failed: "Name not found",
  connection_refused: "Connection refused",
  connection_timed_out: "Not reached in time",
  connection_reset: "Connection broken off",
  tls_failed: "No secure connection",
  timed_out: "No answer in time",
  invalid_response: "Answer not readable",
  blocked_address: "Address not allowed",
  interrupted: "Interrupted",
};

/** How an attempt ended, in a few words: "HTTP 200", or why there was no answer. */
export function readAnswer({
  status_code,
  error_code,
}: {
  status_code: number | null;
  error_code: string | null;
}): string {
  if (error_code !== null) return IN_WORDS[error_code] ?? error_code;
  return status_code === null ? "No answer yet" : `HTTP ${status_code}`;
}
