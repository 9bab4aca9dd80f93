import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES } from "../../testing/databases.ts";
import { PNG, uploadPicture } from "../../testing/pages.ts";
import { startTestProject, type TestProject } from "../../testing/people.ts";
import { pictureTypeOf } from "./kind.ts";

describe.each(ENGINES)("pictures on %s", (engine) => {
  let p: TestProject;

  beforeEach(async () => {
    p = await startTestProject(engine);
  });
  afterEach(() => p.app.close());

  test("a picture is served as it came, for good, and nothing can be made of it but a picture", async () => {
    const { status, body } = await uploadPicture(p, PNG);
    expect([status, body.media_type, body.size]).toEqual([201, "image/png", PNG.length]);
    const { rawPayload, headers } = await p.app.http.inject({ method: "GET", url: body.url });
    expect(rawPayload.equals(PNG)).toBe(true);
    expect(headers).toMatchObject({
      "content-type": "image/png",
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
    });
  });

  test("the same picture again is the one that is there", async () => {
    const first = await uploadPicture(p, PNG);
    const again = await uploadPicture(p, PNG);
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect((await p.api.get(`${p.path}/page/pictures`)).body.data).toEqual([first.body]);
  });

  test("what is no picture is refused, whatever it is called, and so is what is too long", async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    for (const [content, type, expected] of [
      [svg, "image/png", 415],
      [svg, "image/svg+xml", 415],
      [Buffer.from("<html>"), "image/jpeg", 415],
      [Buffer.alloc(0), "image/png", 415],
      [Buffer.concat([PNG, Buffer.alloc(1024 * 1024)]), "image/png", 413],
    ] as const) {
      expect((await uploadPicture(p, content, type)).status).toBe(expected);
    }
    expect((await p.api.post(`${p.path}/page/pictures`, {})).status).toBe(415);
  });

  test("a picture that the page shows stays until it doesn't", async () => {
    const { body } = await uploadPicture(p, PNG);
    const picture = `${p.path}/page/pictures/${body.id}`;
    await p.api.patch(`${p.path}/page`, { logo: { id: body.id, alt: "Acme" } });
    expect((await p.api.delete(picture)).status).toBe(409);
    await p.api.patch(`${p.path}/page`, { logo: null });
    expect((await p.api.delete(picture)).status).toBe(204);
    expect((await p.app.api(null).get(body.url)).status).toBe(404);
  });

  test("a picture of another project is none", async () => {
    const other = await p.app.createProject({ name: "Other" });
    const { body } = await uploadPicture(p, PNG);
    const theirs = p.app.api(other.secretKey);
    const page = `/api/v1/projects/${other.project.id}/page`;
    expect((await theirs.patch(page, { logo: { id: body.id, alt: "" } })).status).toBe(422);
    expect((await theirs.delete(`${page}/pictures/${body.id}`)).status).toBe(404);
  });
});

test("pictures are told by how they begin", () => {
  const begins = (...bytes: (number | string)[]) =>
    pictureTypeOf(
      Buffer.concat(
        bytes.map((part) => (typeof part === "number" ? Buffer.from([part]) : Buffer.from(part, "latin1"))),
      ),
    );
  expect(begins(0xff, 0xd8, 0xff, 0xe0)).toBe("image/jpeg");
  expect(begins("GIF89a")).toBe("image/gif");
  expect(begins("RIFF", "1234", "WEBPVP8 ")).toBe("image/webp");
  expect(begins(0, 0, 0, 0x20, "ftypavif")).toBe("image/avif");
  expect(begins("RIFF", "1234", "WAVE")).toBeNull();
  expect(begins("%PDF-1.7")).toBeNull();
});
