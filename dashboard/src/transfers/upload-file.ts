import { HooklineError } from "@hookline/sdk";
import type { Import } from "./queries.ts";

/**
 * Sends a file, and tells how much of it has gone, from 0 to 1: of all ways that browsers have only this one does.
 * Throws `HooklineError`.
 */
export function uploadFile(
  project: string,
  file: File,
  { onProgress, signal }: { onProgress: (part: number) => void; signal: AbortSignal },
): Promise<Import> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const name = encodeURIComponent(file.name.slice(-200));
    request.open("POST", `/api/v1/projects/${encodeURIComponent(project)}/users/import?file_name=${name}`);
    request.setRequestHeader("content-type", "text/csv");
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 1 : loaded / total);
    request.onload = () => {
      if (request.status === 201) resolve(request.response as Import);
      else reject(refusalOf(request));
    };
    request.onerror = () =>
      reject(new HooklineError({ code: "unreachable", detail: UNREACHABLE }, { status: 0 }));
    request.onabort = () => reject(signal.reason);
    signal.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}

const UNREACHABLE = "The upload was cut off. Check your connection and try again.";

function refusalOf({ status, response }: XMLHttpRequest): HooklineError {
  const problem = response as { code?: string; detail?: string } | null;
  return new HooklineError(
    {
      code: problem?.code ?? "unexpected_answer",
      detail: problem?.detail ?? `The server answered ${status}.`,
    },
    { status },
  );
}
