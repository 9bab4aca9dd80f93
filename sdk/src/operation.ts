import type { paths } from "./generated/api.ts";

export type Method = "get" | "post" | "put" | "patch" | "delete";

/** The paths that can be asked this way. */
export type PathOf<Asked extends Method> = {
  [Path in keyof paths]: paths[Path] extends { [Each in Asked]: object } ? Path : never;
}[keyof paths];

/** What a call is answered with; undefined where the answer has no body. */
export type Answer<Path extends keyof paths, Asked extends keyof paths[Path]> = paths[Path][Asked] extends {
  responses: infer Responses;
}
  ? Json<Responses[keyof Responses & (200 | 201 | 202 | 204)]>
  : never;

type Json<Response> = Response extends { content: { "application/json": infer Body } } ? Body : undefined;

/** What goes along with a call. */
export type Input<Operation> = ParamsOf<Operation> &
  BodyOf<Operation> &
  IdempotencyOf<Operation> & {
    /** Gives the call up; it then throws the signal's reason. */
    signal?: AbortSignal | undefined;
  };

/** The input is an argument that may be left out where nothing in it is needed. */
export type InputArguments<Operation> =
  object extends Input<Operation> ? [input?: Input<Operation>] : [input: Input<Operation>];

type ParamsOf<Operation> = Operation extends { parameters: infer Parameters }
  ? ParamsMember<Pick<Parameters, keyof Parameters & ("path" | "query")>>
  : { params?: never };

type ParamsMember<Params> = object extends Params ? { params?: Params | undefined } : { params: Params };

type BodyOf<Operation> = Operation extends { requestBody?: never }
  ? { body?: never }
  : Operation extends { requestBody: { content: { "application/json": infer Body } } }
    ? { body: Body }
    : Operation extends { requestBody?: { content: { "application/json": infer Body } } }
      ? { body?: Body | undefined }
      : Operation extends { requestBody: object }
        ? FileBody
        : { body?: never };

interface FileBody {
  /** What isn't JSON: it is sent as it is, and its type is the content type. */
  body: Blob;
}

type IdempotencyOf<Operation> = Operation extends { parameters: { header?: never } }
  ? { idempotencyKey?: never }
  : {
      /** Within 24 hours, a repeat with the same key is answered as the first was, and makes nothing. */
      idempotencyKey?: string | undefined;
    };

/** The paths of lists that come in pages. */
export type ListPath = {
  [Path in PathOf<"get">]: Answer<Path, "get" & keyof paths[Path]> extends {
    data: unknown[];
    next_cursor: string | null;
  }
    ? Path
    : never;
}[PathOf<"get">];

/** What a list at this path is made of. */
export type Row<Path extends PathOf<"get">> =
  Answer<Path, "get" & keyof paths[Path]> extends { data: (infer Element)[] } ? Element : never;
