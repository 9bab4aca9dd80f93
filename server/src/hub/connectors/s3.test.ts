import { afterEach, beforeEach, expect, test } from "vitest";
import { openTestIo, runInput, targetOf } from "../../testing/stand-ins/open-io.ts";
import { startS3 } from "../../testing/stand-ins/s3.ts";
import { s3 } from "./s3.ts";

const KEY = { accessKeyId: "AKIAEXAMPLE", secretAccessKey: "s3cr3t/of+s3", region: "eu-central-1" };
const target = targetOf(s3, "put_object");

let there: Awaited<ReturnType<typeof startS3>>;
let io: ReturnType<typeof openTestIo>;
let connection: { [id: string]: string };
beforeEach(async () => {
  there = await startS3(KEY, "acme-files");
  io = openTestIo();
  connection = {
    endpoint: there.origin,
    bucket: "acme-files",
    region: KEY.region,
    access_key_id: KEY.accessKeyId,
    secret_access_key: KEY.secretAccessKey,
  };
});
afterEach(async () => {
  io.close();
  await there.close();
});

const put = (settings: object, values: object) =>
  target.run(io, runInput({ connection, settings: { ...settings }, values: { ...values } }));

test("the key is tried by writing a file", async () => {
  expect(await s3.check?.(io, connection)).toContain("acme-files");
  expect([...there.objects.keys()]).toEqual(["hookline-connection-test.txt"]);
  await expect(s3.check?.(io, { ...connection, secret_access_key: "wrong" })).rejects.toMatchObject({
    code: "forbidden",
    message: expect.stringContaining("signature we calculated does not match"),
  });
  await expect(s3.check?.(io, { ...connection, bucket: "gone" })).rejects.toThrow("bucket does not exist");
});

test("the same run writes the same file, by its event's day, as JSON", async () => {
  const settings = { folder: "/wait list/../ü/", format: "json", names: "email\nscore\nnote" };
  await put(settings, { email: "bruce@example.com", score: 7 });
  const { summary } = await put(settings, { email: "bruce@example.com", score: 8 });
  const name = "wait list/ü/2026-03-02/5f2c9a6e1b7d4038a1c2e3f405162738.json";
  expect(summary).toBe(`Wrote ${name}`);
  expect([...there.objects]).toEqual([
    [name, { type: "application/json", body: '{"email":"bruce@example.com","score":8,"note":null}\n' }],
  ]);
});

test("or as CSV, titles first", async () => {
  await put(
    { format: "csv", names: "email\nname" },
    { email: "bruce@example.com", name: 'Bruce "B" Wayne, Jr.' },
  );
  expect([...there.objects.values()][0]).toEqual({
    type: "text/csv; charset=utf-8",
    body: 'email,name\r\nbruce@example.com,"Bruce ""B"" Wayne, Jr."\r\n',
  });
});
