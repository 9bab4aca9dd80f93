import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { COMPILERS, run, SDK, startUserProject, type UserProject } from "./built-package.ts";

const USER_PROGRAM = `
import { createClient, HooklineError, type User, verifyWebhook, type WebhookEvent } from "@hookline/sdk";

const hookline = createClient({ baseUrl: "https://a.example", key: "hl_sk_x" });
export const user: Promise<User> = hookline.get("/api/v1/projects/{project}/users/{user}", {
  params: { path: { project: "acme", user: 1 } },
});
export const changed = (event: WebhookEvent): string[] => (event.type === "tester_updated" ? event.data.changed : []);
export const event: Promise<WebhookEvent> = verifyWebhook({ body: "", headers: new Headers(), secret: "whsec_" });
export const isOurs = (error: unknown) => error instanceof HooklineError && error.status > 0;
// @ts-expect-error a user's status is one of a few
export const wrong = (one: User): "gone" => one.status;
`;

let project: UserProject;
let packed: { path: string; mode: number }[];

beforeAll(async () => {
  project = await startUserProject();
  const { stdout } = await run("npm", ["pack", "--json", "--pack-destination", project.folder], { cwd: SDK });
  const said = JSON.parse(stdout) as { filename: string; files: typeof packed }[];
  const [pack] = Object.values(said) as [(typeof said)[number]];
  packed = pack.files;
  const installed = join(project.folder, "node_modules/@hookline/sdk");
  await run("tar", ["-xzf", join(project.folder, pack.filename), "-C", installed, "--strip-components=1"]);
  await writeFile(join(project.folder, "program.ts"), USER_PROGRAM);
});
afterAll(() => project.remove());

test("the package is what was built, with its types, README and license, and nothing else", async () => {
  const paths = packed.map(({ path }) => path);
  expect(paths.filter((path) => !path.startsWith("dist/")).sort()).toEqual([
    "LICENSE",
    "README.md",
    "package.json",
  ]);
  const built = paths.filter((path) => path.startsWith("dist/"));
  const sources = (await readdir(join(SDK, "src"), { recursive: true })).filter(
    (path) => path.endsWith(".ts") && !path.endsWith(".test.ts") && !path.startsWith("testing"),
  );
  const expected = sources.flatMap((path) =>
    [".js", ".d.ts"].map((end) => `dist/${path.replace(/\.ts$/, end)}`),
  );
  expect(built.sort()).toEqual(expected.sort());
});

for (const [version, compiler] of Object.entries(COMPILERS)) {
  test.each([
    ["nodenext", "nodenext"],
    ["bundler", "esnext"],
  ])(
    `its types are found by TypeScript ${version} with module resolution %s`,
    async (moduleResolution, module) => {
      const options = { moduleResolution, module, target: "es2022", lib: "es2023,dom", strict: "true" };
      const flags = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
      const checked = run(
        process.execPath,
        [compiler, "--noEmit", "--skipLibCheck", "false", ...flags, "program.ts"],
        { cwd: project.folder },
      );
      await expect(checked.catch((error: { stdout: string }) => error.stdout)).resolves.toMatchObject({
        stdout: "",
      });
    },
  );
}
