import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Database } from "../kernel/database/index.ts";
import { ENGINES } from "../testing/databases.ts";
import { startTestProject, type TestProject } from "../testing/people.ts";
import { createRandom } from "../testing/random.ts";
import { createImporter, type Importer } from "./importer.ts";

const CSV = { "content-type": "text/csv" };

describe.each(ENGINES)("importing people on %s", (engine) => {
  let p: TestProject;

  beforeEach(async () => {
    p = await startTestProject(engine);
  });
  afterEach(() => p.app.close());

  const upload = (content: string | Buffer, name = "people.csv") =>
    p.api.post(`${p.path}/users/import?file_name=${name}`, Buffer.from(content), CSV);
  const read = async (id: number) => (await p.api.get(`${p.path}/imports/${id}`)).body;
  const act = async (id: number, name: string) => (await p.api.post(`${p.path}/imports/${id}/${name}`)).body;
  const refusals = async (id: number) => (await p.api.get(`${p.path}/imports/${id}/refusals`)).body.data;
  const users = async () => (await p.api.get(`${p.path}/users?limit=200`)).body.data.reverse();
  async function run(content: string | Buffer, change: object = {}) {
    const { body, status } = await upload(content);
    expect([status, body.detail]).toEqual([201, undefined]);
    if (Object.keys(change).length > 0) {
      const changed = await p.api.patch(`${p.path}/imports/${body.id}`, change);
      expect([changed.status, changed.body.detail]).toEqual([200, undefined]);
    }
    expect((await act(body.id, "start")).state).toBe("running");
    await p.app.program.importer.drain();
    return read(body.id);
  }

  /** An importer that lets this happen once, after the first batch of an import. */
  function importerThat(importId: number, happens: () => void | Promise<void>): Importer {
    const { transfers } = p.app.program;
    let hasHappened = false;
    const transact: Database["transact"] = async (work, options) => {
      const result = await transfers.db.transact(work, options);
      if (!hasHappened && (await read(importId)).rows_done > 0) {
        hasHappened = true;
        await happens();
      }
      return result;
    };
    const deps = { ...transfers, db: { ...transfers.db, transact } };
    return createImporter(deps, { runner: "first", onError: () => {} });
  }

  test("a file is looked at, mapped, tried and taken in", async () => {
    const file =
      'E-mail;Vorname;First name;Plan;Signed up at\nbruce@example.com;B;Bruce;"pro; yearly";2026-01-05\nnobody;;;;\n';
    const { status, body } = await upload(file, "old list.csv");
    expect(status).toBe(201);
    expect(body).toMatchObject({
      state: "uploaded",
      file_name: "old list.csv",
      bytes: Buffer.byteLength(file),
      encoding: "utf-8",
      delimiter: "semicolon",
      has_header: true,
      rows_total: null,
      dry_run: null,
    });
    expect(body.columns.map((column: { to: string }) => column.to)).toEqual([
      "email",
      "custom_fields.Vorname",
      "first_name",
      "custom_fields.Plan",
      "applied_at",
    ]);
    expect(body.columns[3].samples).toEqual(["pro; yearly", ""]);

    expect((await act(body.id, "dry-run")).state).toBe("checking");
    await p.app.program.importer.drain();
    expect(await read(body.id)).toMatchObject({
      state: "uploaded",
      dry_run: { rows: 2, created: 1, updated: 0, unchanged: 0, refused: 1 },
    });
    expect(await users()).toEqual([]);

    expect((await act(body.id, "start")).state).toBe("running");
    await p.app.program.importer.drain();
    expect(await read(body.id)).toMatchObject({
      state: "completed",
      rows_total: 2,
      rows_done: 2,
      created: 1,
      refused: 1,
    });
    expect(await users()).toMatchObject([
      {
        email: "bruce@example.com",
        status: "imported",
        applied_at: "2026-01-05T00:00:00Z",
        profile: { first_name: "Bruce" },
        custom_fields: { Vorname: "B", Plan: "pro; yearly" },
      },
    ]);
    expect(await refusals(body.id)).toEqual([
      {
        line: 3,
        fields: ["nobody", "", "", "", ""],
        reason: 'E-mail: "nobody" has no @; an address looks like name@example.com',
      },
    ]);
    const events = (await p.api.get(`${p.path}/events`)).body.data;
    expect(events.map((event: { type: string }) => event.type)).toEqual([
      "import_completed",
      "tester_created",
    ]);
    expect(events[0].data).toEqual({ import_id: body.id, created: 1, updated: 0, refused: 1 });
  });

  test("those who are there are changed by what their row says, or left as they are", async () => {
    await p.join("bruce@example.com", {
      custom_fields: { seats: 5, tools: ["a", "b"] },
      groups: ["press"],
      profile: { city: "Gotham" },
    });
    await p.join("selina@example.com", { profile: { city: "Gotham" } });
    const file = [
      "email,city,status,custom_fields.seats,custom_fields.tools,groups",
      "Bruce@Example.com,Gotham,,5,a; b,press",
      'selina@example.com,Metropolis,invited,,,"beta; vip"',
    ].join("\n");
    expect(await run(file, { existing: "skip" })).toMatchObject({ updated: 0, unchanged: 2 });
    expect(await run(file, { status: "active" })).toMatchObject({ created: 0, updated: 1, unchanged: 1 });
    expect(await users()).toMatchObject([
      { email: "bruce@example.com", status: "applied", custom_fields: { seats: 5, tools: ["a", "b"] } },
      { status: "invited", profile: { city: "Metropolis" }, groups: ["beta", "vip"] },
    ]);
  });

  test("whoever brought somebody is found by code or address, also in the same file, and is credited", async () => {
    const selina = await p.join("selina@example.com");
    const made = await run(
      [
        "email,referral_code,referred_by",
        `bruce@example.com,dark-knight,${selina.referral_code}`,
        "robin@example.com,,dark-knight",
        "alfred@example.com,,Robin@example.com",
        "joker@example.com,,nobody@example.com",
        "penguin@example.com,,unknown-code",
        `two-face@example.com,${selina.referral_code},`,
      ].join("\n"),
    );
    expect(made).toMatchObject({ created: 3, refused: 3 });
    const [, bruce, robin, alfred] = await users();
    expect(bruce).toMatchObject({ referral_code: "dark-knight", referred_by: { id: selina.id } });
    expect(robin.referred_by.id).toBe(bruce.id);
    expect(alfred.referred_by.id).toBe(robin.id);
    expect((await p.read(bruce.id)).share_signups_count).toBe(1);
    expect((await refusals(made.id)).map((one: { reason: string }) => one.reason)).toEqual([
      'referred_by: no user of this project has the e-mail address "nobody@example.com"',
      'referred_by: no user of this project has the referral code "unknown-code"',
      `referral_code: "${selina.referral_code}" is another user's; without one a new code is made`,
    ]);
  });

  test("a refusal names the column as the file does", async () => {
    const made = await run(
      [
        "E-mail address,Name,Ref code,Referrer,Signed up,Tags,How many seats?",
        `a@example.com,${"x".repeat(300)},,nobody@example.com,,,`,
        `b@example.com,,no code!,,,,`,
        `c@example.com,,,,soon,,`,
        `d@example.com,,,,,${"x".repeat(300)},`,
        `e@example.com,,,,,,${"x".repeat(20_000)}`,
        "nobody,,,,,,",
        "f@example.com,,,nobody@example.com,,,",
        "g@example.com",
      ].join("\n"),
    );
    expect(made).toMatchObject({ created: 0, refused: 8 });
    const told = (await refusals(made.id)).map((one: { reason: string }) => one.reason.split(":")[0]);
    expect(told).toEqual([
      "Name",
      "Ref code",
      "Signed up",
      "Tags",
      "How many seats?",
      "E-mail address",
      "Referrer",
      "row",
    ]);
  });

  test("nobody is brought by themselves, as the dry run says, too", async () => {
    const { body } = await upload("email,referred_by\nnarcissus@example.com,Narcissus@example.com\n");
    await act(body.id, "dry-run");
    await p.app.program.importer.drain();
    expect((await read(body.id)).dry_run).toMatchObject({ created: 0, refused: 1 });
    await act(body.id, "start");
    await p.app.program.importer.drain();
    expect(await read(body.id)).toMatchObject({ created: 0, refused: 1 });
  });

  test("a row that can't be taken is refused for itself, and says why", async () => {
    const rows: [row: string, reason: RegExp][] = [
      ["a@example.com,03/02/2026,", /applied_at: "03\/02\/2026" could be two different days; write the year/],
      ["a@example.com,2026-02-31,", /no day or time that there is/],
      ["a@example.com,2040-01-01,", /has not come yet/],
      ["a@example.com,soon,", /is no time that can be read/],
      ["a@example.com,,vip", /status: "vip" is none of imported, applied/],
      ["a@example.com,,rejected", /status: nobody can start as rejected/],
      ["a@example.com,2026-01-01", /only 2 cells for 3 columns/],
      ["a@example.com,2026-01-01,,x", /row: 4 cells for 3 columns/],
      ["a@example.com", /only 1 cell for 3 columns/],
      ["a@@example.com,,", /email:/],
      [",2026-01-01,", /email: an e-mail address is needed/],
    ];
    const file = [
      "email,applied_at,status",
      ...rows.map(([row]) => row),
      "b@example.com,,",
      "B@example.com,,",
    ];
    const { body } = await upload(file.join("\r\n"));
    for (const phase of ["dry-run", "start"]) {
      await act(body.id, phase);
      await p.app.program.importer.drain();
      const found = await refusals(body.id);
      expect(found).toHaveLength(rows.length + 1);
      for (const [i, [, reason]] of rows.entries()) {
        expect([phase, found[i].line]).toEqual([phase, i + 2]);
        expect(found[i].reason).toMatch(reason);
      }
      expect(found.at(-1).reason).toBe("email: the same person as in line 13; each comes once");
    }
    expect(await read(body.id)).toMatchObject({
      created: 1,
      refused: 12,
      dry_run: { created: 1, refused: 12 },
    });
  });

  test("what a dry run foresaw is forgotten when the mapping changes", async () => {
    const { body } = await upload("email,mail\nnobody,a@example.com\n");
    await act(body.id, "dry-run");
    await p.app.program.importer.drain();
    expect(await read(body.id)).toMatchObject({ dry_run: { refused: 1 }, has_refusals: true });
    await p.api.patch(`${p.path}/imports/${body.id}`, { mapping: [null, "email"] });
    expect(await read(body.id)).toMatchObject({ dry_run: null, has_refusals: false });
    expect(await refusals(body.id)).toEqual([]);
    await act(body.id, "dry-run");
    await p.app.program.importer.drain();
    expect(await read(body.id)).toMatchObject({ dry_run: { created: 1, refused: 0 } });
    expect(await refusals(body.id)).toEqual([]);
  });

  test("the refused rows can be downloaded, mended and taken in", async () => {
    const made = await run('email,note\n=cmd,"a ""b"", c"\n@x,\n');
    const { body, headers } = await p.api.get(`${p.path}/imports/${made.id}/refusals.csv`);
    expect(headers["content-disposition"]).toBe(`attachment; filename="refused-${made.id}.csv"`);
    const [header, first, second] = body.split("\r\n");
    expect(header).toBe("\ufeffline,email,note,refused_because");
    expect(first).toMatch(/^2,'=cmd,"a ""b"", c",/);
    expect(second).toMatch(/^3,'@x,,/);
    const again = await run(body.replace("'=cmd", "bruce@example.com"));
    expect(again).toMatchObject({ created: 1, refused: 1 });
    expect(await users()).toMatchObject([{ custom_fields: { note: 'a "b", c' } }]);
  });

  test.each([
    [
      "a quote that nothing closes",
      'email\na@example.com\n"b@example.com\nc@example.com\n',
      /Line 3: a quote/,
    ],
    [
      "a quote inside a cell",
      'email\na@example.com\nb"b@example.com\n',
      /Line 3: a quote \("\) stands inside/,
    ],
    ["text behind a quote", 'email\n"a@example.com"x\n', /Line 2: something stands behind/],
    ["a line of a megabyte", `email\na@example.com\n${"x".repeat(2 ** 20)}\n`, /Line 3: the row is longer/],
    [
      "a row of too many columns",
      `email\na@example.com\n${",".repeat(300)}\n`,
      /Line 3: the row has 301 columns/,
    ],
    ["only a header", "email,city\n", /no rows below its header/],
  ])("a file with %s is refused whole, and the line named", async (_, file, problem) => {
    const { body, status } = await upload(`${file}`);
    if (status !== 201) {
      expect(status).toBe(422);
      expect(body.detail).toMatch(problem);
      return;
    }
    await act(body.id, "start");
    await p.app.program.importer.drain();
    const its = await read(body.id);
    expect(its).toMatchObject({ state: "uploaded", created: 0, rows_done: 0 });
    expect(its.problem).toMatch(problem);
    expect(await users()).toEqual([]);
  });

  test.each([
    ["nothing", "", 422, /empty/],
    ["NUL bytes", "email\na\0@example.com", 422, /NUL bytes/],
    ["a million columns", ",".repeat(1_000_000), 422, /longer than|columns/],
    ["empty lines", "\n\n\n", 422, /no rows/],
  ])("a file of %s is refused as it comes", async (_, file, status, detail) => {
    const answer = await upload(file);
    expect([answer.status, answer.body.code]).toEqual([status, "invalid_input"]);
    expect(answer.body.detail).toMatch(detail);
    expect((await p.api.get(`${p.path}/imports`)).body.data).toEqual([]);
  });

  test("a file is read in whatever it is written, with or without a header", async () => {
    const latin = Buffer.from("email;city\njo@example.com;K\u00f6ln\n", "latin1");
    expect((await upload(latin)).body).toMatchObject({ encoding: "windows-1252", delimiter: "semicolon" });
    expect(await run(latin)).toMatchObject({ created: 1 });
    const wide = Buffer.from("\ufeffemail\tcity\r\nmo@example.com\t\u6771\u4eac\r\n", "utf16le");
    expect((await upload(wide)).body).toMatchObject({ encoding: "utf-16le", delimiter: "tab" });
    expect(await run(wide)).toMatchObject({ created: 1 });
    const bare = (await upload("bo@example.com|Bo\nflo@example.com|Flo\n")).body;
    expect(bare).toMatchObject({ has_header: false, delimiter: "pipe" });
    expect(bare.columns.map((column: { name: string }) => column.name)).toEqual(["Column 1", "Column 2"]);
    expect(
      await run("bo@example.com|Bo\nflo@example.com|Flo\n", { mapping: ["email", "first_name"] }),
    ).toMatchObject({
      created: 2,
    });
    expect((await users()).map((user: { profile: { city: string } }) => user.profile.city)).toEqual([
      "K\u00f6ln",
      "\u6771\u4eac",
      null,
      null,
    ]);
    const wrong = (await upload(latin)).body;
    await p.api.patch(`${p.path}/imports/${wrong.id}`, { encoding: "utf-8" }).catch(() => {});
    expect((await p.api.patch(`${p.path}/imports/${wrong.id}`, { encoding: "utf-8" })).body.detail).toMatch(
      /no utf-8/,
    );
  });

  test.each([
    ["utf8", "a line\nof text, "],
    ["utf16le", "\u{1f600}\nof text, "],
  ] as const)("a long file of %s is looked at wherever its pieces are cut", async (encoding, text) => {
    const rows = Array.from({ length: 900 }, (_, i) => `person.${i}@example.com,"${text.repeat(30)}"`);
    const { status, body } = await upload(Buffer.from(`\ufeffemail,notes\n${rows.join("\n")}\n`, encoding));
    expect([status, body.detail]).toEqual([201, undefined]);
    expect(body.columns[1].samples[0]).toContain(text);
    await act(body.id, "dry-run");
    await p.app.program.importer.drain();
    expect((await read(body.id)).dry_run).toMatchObject({ rows: 900, created: 900 });
  });

  test("a mapping that can't be is refused, and says what is wrong", async () => {
    const { body } = await upload("email,city,email\na@example.com,x,y\n");
    expect(body.columns.map((column: { to: string }) => column.to)).toEqual(["email", "city", null]);
    const map = async (mapping: (string | null)[]) =>
      (await p.api.patch(`${p.path}/imports/${body.id}`, { mapping })).body.errors?.[0];
    expect(await map(["email"])).toMatchObject({ path: "mapping", message: /has 1 entries/ });
    expect(await map(["email", "nonsense", null])).toMatchObject({ path: "mapping.1" });
    expect(await map(["email", "email", null])).toMatchObject({ message: "email is column 1 already" });
    expect(await map(["email", "custom_fields.__proto__", null])).toMatchObject({ path: "mapping.1" });
    expect(await map([null, "city", null])).toBeUndefined();
    const { status, body: refusal } = await p.api.post(`${p.path}/imports/${body.id}/start`);
    expect([status, refusal.errors[0].message]).toEqual([
      422,
      'no column is the e-mail address (email); there are "email", "city", "email"',
    ]);
  });

  test("an import that was killed goes on with the next row, in whatever process", async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => `person.${i}@example.com`);
    const { body } = await upload(`email\n${rows.join("\n")}\n`);
    await act(body.id, "start");
    // Between two batches, as far as the database can tell.
    const killed = importerThat(body.id, () => void killed.stop());
    await killed.drain();
    const stopped = await read(body.id);
    expect(stopped.state).toBe("running");
    expect(stopped.rows_done).toBeLessThan(3000);
    expect(stopped.created).toBe(stopped.rows_done);

    const another = createImporter(p.app.program.transfers, { runner: "another", onError: () => {} });
    await another.drain();
    expect(await read(body.id)).toMatchObject({
      state: "completed",
      created: 3000,
      unchanged: 0,
      refused: 0,
    });
    const told = "select id from events where type = 'import_completed'";
    expect(await p.app.db.read.all(told)).toHaveLength(1);
  });

  test("nobody else takes an import that is at work, until nothing is heard of it", async () => {
    const { body } = await upload("email\na@example.com\n");
    await act(body.id, "start");
    await p.app.db.transact((tx) =>
      tx.all("update imports set runner = 'dead', lease_until = $1", [p.app.clock.now() + 10_000]),
    );
    await p.app.program.importer.drain();
    expect((await read(body.id)).state).toBe("running");
    p.app.clock.advance(10_001);
    await p.app.program.importer.drain();
    expect((await read(body.id)).state).toBe("completed");
  });

  test("a process that was held up until its hold had ended takes the import up anew, and nobody twice", async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => `person.${i}@example.com`);
    const { body } = await upload(`email\n${rows.join("\n")}\n`);
    await act(body.id, "start");
    const isHeld = async () => {
      const held = "select id from imports where lease_until > $1";
      return (await p.app.db.read.all(held, [p.app.clock.now()])).length > 0;
    };
    let anew: Promise<void> | null = null;
    const importer = importerThat(body.id, async () => {
      p.app.clock.advance(11_000);
      anew = importer.drain();
      await vi.waitUntil(isHeld);
    });
    await importer.drain();
    await anew;
    expect(await read(body.id)).toMatchObject({
      state: "completed",
      rows_done: 3000,
      created: 3000,
      unchanged: 0,
    });
  });

  test("a canceled import takes nobody more, and what is in stays", async () => {
    const rows = Array.from({ length: 5000 }, (_, i) => `person.${i}@example.com`);
    const { body } = await upload(`email\n${rows.join("\n")}\n`);
    await act(body.id, "start");
    const canceled: string[] = [];
    await importerThat(body.id, async () => {
      canceled.push((await act(body.id, "cancel")).state);
    }).drain();
    expect(canceled).toEqual(["canceled"]);
    const { created, rows_done } = await read(body.id);
    expect(created).toBe(rows_done);
    expect(created).toBeLessThan(5000);
    const [{ count }] = (await p.app.db.read.all("select count(*) as count from users")) as [
      { count: number },
    ];
    expect(count).toBe(created);
    expect((await act(body.id, "start")).detail).toMatch(
      /The import is canceled; this needs one that is uploaded/,
    );
  });

  test("files are dropped when they are done with, lists of refused rows a month later, at once of who is removed", async () => {
    const user = await p.join("bruce@example.com");
    const made = await run("email,status\nbruce@example.com,rejected\nnobody,\n");
    expect(made).toMatchObject({ refused: 2, has_refusals: true });
    await p.app.housekeeping.run();
    const chunks = await p.app.db.read.all("select number from import_chunks");
    expect(chunks).toEqual([]);
    expect((await read(made.id)).columns[0]).toEqual({ name: "email", samples: [], to: "email" });
    await p.api.post(`${p.path}/users/${user.id}/erase`);
    expect((await refusals(made.id)).map((one: { line: number }) => one.line)).toEqual([3]);
    p.app.clock.advance(31 * 24 * 3_600_000);
    await p.app.housekeeping.run();
    expect(await refusals(made.id)).toEqual([]);
    expect((await read(made.id)).has_refusals).toBe(false);
  });

  test("a project's imports go with it", async () => {
    await upload("email\na@example.com\n");
    const owner = await p.app.createMember({ projectId: p.projectId, role: "owner" });
    expect((await owner.api.delete(p.path)).status).toBe(204);
    p.app.clock.advance(20_000);
    await p.app.housekeeping.run();
    expect(await p.app.db.read.all("select id from imports")).toEqual([]);
    expect(await p.app.db.read.all("select id from projects")).toEqual([]);
  });

  test("garbage never fails the server, and never takes anybody in by half", async () => {
    const random = createRandom(7);
    const pieces = [
      "a@example.com",
      ",",
      ";",
      '"',
      "\n",
      "\r\n",
      "\t",
      "é",
      "\xff",
      "email",
      "=",
      "''",
      " ",
      "€",
      "2026-01-01",
      "\ufeff",
    ];
    for (let round = 0; round < 60; round++) {
      const text = Array.from({ length: random.int(200) }, () => random.pick(pieces)).join("");
      const content = Buffer.from(
        text,
        random.chance(0.3) ? "latin1" : random.chance(0.2) ? "utf16le" : "utf8",
      );
      const { status, body } = await upload(
        random.chance(0.5) ? Buffer.concat([Buffer.from("email,x\n"), content]) : content,
      );
      expect([201, 422]).toContain(status);
      if (status !== 201) continue;
      const started = await p.api.post(`${p.path}/imports/${body.id}/start`);
      await p.app.program.importer.drain();
      const its = await read(body.id);
      expect([started.status, its.state]).not.toContain(500);
      expect(["uploaded", "completed"]).toContain(its.state);
      if (its.state === "completed") {
        expect(its.created + its.updated + its.unchanged + its.refused).toBe(its.rows_total);
      } else await act(body.id, "cancel");
    }
  });
});
