import { createHash } from "node:crypto";
import { signAws } from "../../hub/connectors/aws-signature.ts";
import { type StandIn, type StandInAnswer, startStandIn } from "./stand-in.ts";

/**
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html and .../ErrorResponses.html (XML; SignatureDoesNotMatch,
 * NoSuchBucket, AccessDenied are 403, 404, 403). The signature itself is held against Amazon's own vectors elsewhere.
 */
export async function startS3(
  key: { accessKeyId: string; secretAccessKey: string; region: string },
  bucket: string,
): Promise<StandIn & { objects: Map<string, { type: string; body: string }> }> {
  const objects = new Map<string, { type: string; body: string }>();
  const standIn = await startStandIn(({ method, path, headers, text, bytes }) => {
    const sent = { "content-type": headers["content-type"] ?? "" };
    const nowMs = timeOf(headers["x-amz-date"] ?? "");
    const url = new URL(`http://${headers.host}${path}`);
    const { authorization } = signAws({ method, url, headers: sent, body: text }, key, nowMs);
    if (headers.authorization !== authorization)
      return refused(403, "SignatureDoesNotMatch", "The request signature we calculated does not match.");
    if (headers["x-amz-content-sha256"] !== createHash("sha256").update(bytes).digest("hex"))
      return refused(400, "XAmzContentSHA256Mismatch", "The provided hash does not match what was computed.");
    if (!path.startsWith(`/${bucket}/`))
      return refused(404, "NoSuchBucket", "The specified bucket does not exist");
    objects.set(decodeURIComponent(path.slice(bucket.length + 2)), {
      type: sent["content-type"],
      body: text,
    });
    return { text: "", headers: { etag: '"1b2cf535f27731c974343645a3985328"' } };
  });
  return { ...standIn, objects };
}

/** Like 20130524T000000Z. */
function timeOf(text: string): number {
  return Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
}

function refused(status: number, code: string, message: string): StandInAnswer {
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  return { status, text, headers: { "content-type": "application/xml" } };
}
