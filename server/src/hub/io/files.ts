import { realpathSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Refusal } from "../connectors/connector.ts";

/** No folders, nothing hidden, nothing that a system reads as something else. */
const FILE_NAME = /^[\p{L}\p{N}_-][\p{L}\p{N} ._-]{0,99}$/u;

/**
 * The path of a file that a person named, directly inside `folder`. Throws `Refusal` where the operator has set no folder
 * aside, for a name that could lead elsewhere, and for a link that does.
 */
export function fileIn(folder: string | null, name: string): string {
  if (folder === null) {
    throw new Refusal(
      "no",
      "files_off",
      "Files are off on this installation. Whoever runs Hookline can set a folder aside for them with HOOKLINE_FILES_DIR.",
    );
  }
  if (!FILE_NAME.test(name) || name.includes("..") || basename(name) !== name) {
    throw new Refusal(
      "no",
      "file_name",
      `${JSON.stringify(name.slice(0, 100))} can't be used as a file name: use letters, digits, "-", "_" and "." alone, without folders.`,
    );
  }
  const path = join(folder, name);
  if (leadsElsewhere(path, folder)) {
    throw new Refusal("no", "file_name", `${name} is a link to another folder: name the file itself.`);
  }
  return path;
}

/** Also where the folder is missing. */
function leadsElsewhere(path: string, folder: string): boolean {
  const real = realPath(path);
  return real !== null && dirname(real) !== realPath(folder);
}

/** null where there is no such file. A link that leads nowhere is followed in vain, and counts as no file. */
function realPath(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}
