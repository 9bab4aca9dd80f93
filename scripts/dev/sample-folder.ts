import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { SampleError } from "../sample/error.ts";

const FILE = "sample.json";

/** What a start must know of the sample that an earlier one has made. */
export interface Sample {
  slug: string;
  key: string;
  /** Where its webhooks go. */
  receiverPort: number;
}

/** The sample in this folder; null where there is no folder. */
export function findSample(folder: string): Sample | null {
  if (!existsSync(folder)) return null;
  const file = join(folder, FILE);
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8"));
  throw new SampleError(`${folder} was not made by npm run dev, which keeps its data there. Move it away.`);
}

/** Makes the sample in a folder beside this one and moves it here when it is whole, so that half of one is never found. */
export async function makeSample(folder: string, make: (folder: string) => Promise<Sample>): Promise<Sample> {
  mkdirSync(dirname(folder), { recursive: true, mode: 0o700 });
  const draft = mkdtempSync(`${folder}-`);
  try {
    const sample = await make(draft);
    writeFileSync(join(draft, FILE), JSON.stringify(sample), { mode: 0o600 });
    renameSync(draft, folder);
    return sample;
  } finally {
    rmSync(draft, { recursive: true, force: true, maxRetries: 3 });
  }
}
