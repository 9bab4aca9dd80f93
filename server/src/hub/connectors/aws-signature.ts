import { createHash, createHmac } from "node:crypto";

export interface AwsKey {
  accessKeyId: string;
  secretAccessKey: string;
  region: string;
}

export interface AwsRequest {
  method: string;
  /** Its path escaped as it is sent. */
  url: URL;
  /** In lower case; all of them are signed. */
  headers: { [name: string]: string };
  body: string | Uint8Array;
}

/**
 * The headers of a request with those that sign it: Signature Version 4 for S3
 * (docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html).
 */
export function signAws(request: AwsRequest, key: AwsKey, nowMs: number): { [name: string]: string } {
  const time = `${new Date(nowMs).toISOString().replaceAll(/[-:]|\.\d+/g, "")}`;
  const hash = sha256(request.body);
  const headers: { [name: string]: string } = {
    ...request.headers,
    "x-amz-content-sha256": hash,
    "x-amz-date": time,
  };
  const signed = { ...headers, host: request.url.host };
  const scope = `${time.slice(0, 8)}/${key.region}/s3/aws4_request`;
  const toSign = ["AWS4-HMAC-SHA256", time, scope, sha256(canonical(request, signed, hash))].join("\n");
  const signature = hmac(signingKey(key, time.slice(0, 8)), toSign).toString("hex");
  const credential = `Credential=${key.accessKeyId}/${scope}`;
  return {
    ...headers,
    authorization: `AWS4-HMAC-SHA256 ${credential},SignedHeaders=${namesOf(signed)},Signature=${signature}`,
  };
}

function canonical(
  { method, url }: AwsRequest,
  signed: { readonly [name: string]: string },
  hash: string,
): string {
  const query = [...url.searchParams].map(([name, value]) => `${escaped(name)}=${escaped(value)}`).sort();
  const lines = Object.keys(signed)
    .sort()
    .map((name) => `${name}:${signed[name]?.trim()}\n`);
  return [method, url.pathname, query.join("&"), lines.join(""), namesOf(signed), hash].join("\n");
}

function namesOf(headers: { readonly [name: string]: string }): string {
  return Object.keys(headers).sort().join(";");
}

function signingKey({ secretAccessKey, region }: AwsKey, day: string): Buffer {
  const parts = [day, region, "s3", "aws4_request"];
  return parts.reduce<Buffer>((key, part) => hmac(key, part), Buffer.from(`AWS4${secretAccessKey}`));
}

/** RFC 3986, which is stricter than `encodeURIComponent`. */
export function escaped(text: string): string {
  const percent = (char: string) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(text).replace(/[!'()*]/g, percent);
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}

function sha256(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
