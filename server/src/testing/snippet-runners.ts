import { spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { text } from "node:stream/consumers";

/** What a snippet is asked about: a request as a receiver has it. */
export interface Asked {
  secret: string;
  headers: { [name: string]: string };
  body: Buffer;
}

/** A language that snippets are written in, run by its own runtime. */
export interface Runner {
  /** The snippet's file in its folder. */
  file: string;
  /** What it takes, to be found on PATH. */
  program: string;
  /** What the snippet says of each; rejects if it raises. */
  verify(folder: string, asked: readonly Asked[]): Promise<boolean[]>;
}

const NODE = `
const { isGenuine } = await import(process.argv[1]);
const asked = JSON.parse((await process.stdin.toArray()).join(""));
console.log(JSON.stringify(asked.map((it) => isGenuine(it.secret, it.headers, Buffer.from(it.body, "base64")))));`;

const PYTHON = `
import base64, json, sys
sys.path.insert(0, sys.argv[1])
from verify import is_genuine
asked = json.load(sys.stdin)
print(json.dumps([is_genuine(it["secret"], it["headers"], base64.b64decode(it["body"])) for it in asked]))`;

const RUBY = `
asked = JSON.parse(STDIN.read)
puts JSON.generate(asked.map { |it| genuine?(it["secret"], it["headers"], it["body"].unpack1("m0")) })`;

const PHP = `
require $argv[1];
$asked = json_decode(stream_get_contents(STDIN), true);
echo json_encode(array_map(fn($it) => isGenuine($it['secret'], $it['headers'], base64_decode($it['body'])), $asked));`;

const GO = `package main

import (
	"encoding/json"
	"net/http"
	"os"
	"receiver/webhook"
)

func main() {
	var asked []struct {
		Secret  string
		Headers map[string]string
		Body    []byte
	}
	if err := json.NewDecoder(os.Stdin).Decode(&asked); err != nil {
		panic(err)
	}
	said := []bool{}
	for _, it := range asked {
		header := http.Header{}
		for name, value := range it.Headers {
			header.Set(name, value)
		}
		said = append(said, webhook.IsGenuine(it.Secret, header, it.Body))
	}
	json.NewEncoder(os.Stdout).Encode(said)
}
`;

export const RUNNERS: readonly Runner[] = [
  inOneRun("verify.mjs", "node", (file) => ["--input-type=module", "-e", NODE, file]),
  inOneRun("verify.py", "python3", (file) => ["-B", "-c", PYTHON, join(file, "..")]),
  inOneRun("verify.rb", "ruby", (file) => ["-r", "json", "-r", file, "-e", RUBY]),
  inOneRun("verify.php", "php", (file) => ["-r", PHP, "--", file]),
  { file: "verify.go", program: "go", verify: verifyInGo },
  { file: "verify.sh", program: "openssl", verify: verifyInShell },
];

/** Whether a test that takes this program is to be skipped. A machine that calls itself CI has it, or fails. */
export function isMissing(program: string): boolean {
  return !process.env.CI && !isOnPath(program);
}

function isOnPath(program: string): boolean {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Runs a program to its end; rejects with what it complained about if that is not status 0. */
export async function run(
  program: string,
  args: readonly string[],
  { input = "", ...options }: { input?: string | Buffer; cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<string> {
  const { status, output, complaint } = await finish(program, args, { input, ...options });
  if (status !== 0) throw new Error(`${program} ended with status ${status}: ${complaint}`);
  return output;
}

async function finish(
  program: string,
  args: readonly string[],
  { input, ...options }: { input: string | Buffer; cwd?: string; env?: NodeJS.ProcessEnv },
) {
  const child = spawn(program, args, options);
  child.stdin.on("error", () => undefined); // one that ends without reading
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve, reject) =>
    child.on("error", reject).on("close", resolve),
  );
  const [status, output, complaint] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { status, output, complaint };
}

function inOneRun(file: string, program: string, args: (file: string) => string[]): Runner {
  return {
    file,
    program,
    verify: async (folder, asked) =>
      JSON.parse(await run(program, args(join(folder, file)), { input: toJson(asked) })),
  };
}

function toJson(asked: readonly Asked[]): string {
  return JSON.stringify(asked.map((it) => ({ ...it, body: it.body.toString("base64") })));
}

/** As a package of a module of its own; nothing is fetched. */
async function verifyInGo(folder: string, asked: readonly Asked[]): Promise<boolean[]> {
  const module = await mkdtemp(join(tmpdir(), "hookline-go-"));
  try {
    await mkdir(join(module, "webhook"));
    await copyFile(join(folder, "verify.go"), join(module, "webhook", "verify.go"));
    await writeFile(join(module, "go.mod"), "module receiver\n\ngo 1.19\n");
    await writeFile(join(module, "main.go"), GO);
    const env = {
      ...process.env,
      CGO_ENABLED: "0",
      GOCACHE: join(tmpdir(), "hookline-go-cache"),
      GOPROXY: "off",
    };
    return JSON.parse(await run("go", ["run", "."], { cwd: module, env, input: toJson(asked) }));
  } finally {
    await rm(module, { recursive: true });
  }
}

/** One process for each: its status is the answer. */
async function verifyInShell(folder: string, asked: readonly Asked[]): Promise<boolean[]> {
  const file = join(folder, "verify.sh");
  const names = folder.endsWith("prefinery")
    ? ["x-prefinery-signature"]
    : ["webhook-id", "webhook-timestamp", "webhook-signature"];
  const said: boolean[] = [];
  for (const { secret, headers, body } of asked) {
    const args = [file, ...names.map((name) => headers[name] ?? "")];
    const env = { ...process.env, WEBHOOK_SECRET: secret };
    const { status, complaint } = await finish("sh", args, { env, input: body });
    if (status !== 0 && status !== 1) throw new Error(`sh ended with status ${status}: ${complaint}`);
    said.push(status === 0);
  }
  return said;
}
