import type { ErrorCode } from "../errors.ts";
import type { ApiResponse, JsonSchema } from "./openapi-document.ts";
import { PROBLEM_MEDIA, Problem, titleOf } from "./problem.ts";

/** Of each status that routes refuse with: its name in the document, when, and an example. */
const REFUSALS: { [status: string]: { name: string; when: string; code: ErrorCode; detail: string } } = {
  400: {
    name: "Malformed",
    when: "The request can't be read.",
    code: "malformed_request",
    detail: "The body is not JSON: Unexpected end of JSON input.",
  },
  401: {
    name: "Unauthenticated",
    when: "The request does not show who is asking.",
    code: "unauthenticated",
    detail: "This key is unknown or revoked. Make one under Settings, API keys.",
  },
  403: {
    name: "Forbidden",
    when: "The role, or the key's scopes, don't go so far.",
    code: "forbidden",
    detail: "This needs a key with the scope users:write; it has users:read.",
  },
  404: {
    name: "NotFound",
    when: "There is none, or it is somebody else's.",
    code: "not_found",
    detail: "There is no user 7 in this project.",
  },
  409: {
    name: "Conflict",
    when: "It can't be done as things stand.",
    code: "conflict",
    detail: 'The slug "acme" is taken. Choose another.',
  },
  422: {
    name: "InvalidInput",
    when: "Something that was sent is wrong; `errors` says what.",
    code: "invalid_input",
    detail: 'status must be one of applied, invited, active, not "new".',
  },
  429: {
    name: "RateLimited",
    when: "That was too often; the header `Retry-After` says how many seconds to wait.",
    code: "rate_limited",
    detail: "That was too often. Try again in 40 seconds.",
  },
};

const PROBLEM = Problem as JsonSchema;

/** What else can go wrong anywhere. */
const OTHER = { name: "Refused", when: "Any other refusal, or a failure of ours." };

/** The refusals, as components of the document. */
export function refusalComponents(): { [name: string]: ApiResponse } {
  const components = Object.entries(REFUSALS).map(([status, { name, when, code, detail }]) => {
    const example = { type: "about:blank", title: titleOf(code), status: Number(status), code, detail };
    return [name, { description: when, content: { [PROBLEM_MEDIA]: { schema: PROBLEM, example } } }];
  });
  const other = { description: OTHER.when, content: { [PROBLEM_MEDIA]: { schema: PROBLEM } } };
  return Object.fromEntries([...components, [OTHER.name, other]]);
}

export interface RefusableRoute {
  /** By which it is refused to those who may not use it. */
  accessStatuses: readonly number[];
  isChange: boolean;
  isLimited: boolean;
  hasBody: boolean;
  /** Something of what is sent can be wrong. */
  takesInput: boolean;
  /** People are told on a page, programs by a problem. */
  isForPeople: boolean;
}

/** The responses of a route that refuse, by status. */
export function refusalsOf(route: RefusableRoute): { [status: string]: ApiResponse } {
  const statuses = [
    ...route.accessStatuses,
    ...(route.hasBody ? [400] : []),
    ...(route.isChange ? [409] : []),
    ...(route.takesInput ? [422] : []),
    ...(route.isLimited ? [429] : []),
  ];
  const told = [...statuses, "default"].map((status) => {
    const refusal = REFUSALS[status] ?? OTHER;
    return [status, route.isForPeople ? onPage(refusal.when) : pointer(refusal.name)] as const;
  });
  return Object.fromEntries(told);
}

function onPage(description: string): ApiResponse {
  const content = { "text/html": { schema: { type: "string" } }, [PROBLEM_MEDIA]: { schema: PROBLEM } };
  return { description, content };
}

function pointer(name: string): ApiResponse {
  return { $ref: `#/components/responses/${name}` } as ApiResponse;
}
