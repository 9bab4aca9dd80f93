/** Whether an error of a driver is about the encryption of its connection: some give a code, some words alone. */
export function isOfTls(error: Error): boolean {
  const code = "code" in error ? String(error.code) : "";
  return (
    /CERT|TLS|SSL|SELF_SIGNED|EPROTO/.test(code) ||
    /certificate|\bSSL\b|\bTLS\b|secure connection/i.test(error.message)
  );
}
