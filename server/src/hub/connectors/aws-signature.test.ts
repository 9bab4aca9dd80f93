import { describe, expect, test } from "vitest";
import { escaped, signAws } from "./aws-signature.ts";

/** The examples of docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html. */
const key = {
  accessKeyId: "AKIAIOSFODNN7EXAMPLE",
  secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
  region: "us-east-1",
};
const AT = Date.UTC(2013, 4, 24);

describe("a request is signed as in Amazon's examples", () => {
  test.each([
    [
      "GET Object",
      { method: "GET", path: "/test.txt", headers: { range: "bytes=0-9" }, body: "" },
      "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
    ],
    [
      "PUT Object",
      {
        method: "PUT",
        path: "/test%24file.text",
        headers: { date: "Fri, 24 May 2013 00:00:00 GMT", "x-amz-storage-class": "REDUCED_REDUNDANCY" },
        body: "Welcome to Amazon S3.",
      },
      "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd",
    ],
    [
      "GET Bucket lifecycle",
      { method: "GET", path: "/?lifecycle", headers: {}, body: "" },
      "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543",
    ],
    [
      "GET Bucket (list objects)",
      { method: "GET", path: "/?max-keys=2&prefix=J", headers: {}, body: "" },
      "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7",
    ],
  ])("%s", (_, { path, ...request }, signature) => {
    const url = new URL(`https://examplebucket.s3.amazonaws.com${path}`);
    const { authorization } = signAws({ ...request, url } as Parameters<typeof signAws>[0], key, AT);
    expect(authorization).toContain(`Signature=${signature}`);
  });
});

test("a name is escaped as S3 signs it", () => {
  expect(escaped("it's (a) *test*! ü.json")).toBe("it%27s%20%28a%29%20%2Atest%2A%21%20%C3%BC.json");
});
