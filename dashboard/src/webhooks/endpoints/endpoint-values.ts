import type { InputError } from "@hookline/sdk";
import type { Endpoint } from "../queries.ts";
import { EVERY_EVENT } from "./event-choice.ts";

/** A header that goes with every request. The value of a saved one is shown to nobody: left empty, it stays. */
export interface OwnHeader {
  key: string;
  name: string;
  value: string;
  isSaved: boolean;
}

/** What the form of a webhook URL holds. */
export interface EndpointValues {
  url: string;
  events: string[];
  policy: Endpoint["policy"];
  signature: Endpoint["signature"];
  description: string;
  headers: OwnHeader[];
}

export const NEW_ENDPOINT: EndpointValues = {
  url: "",
  events: [EVERY_EVENT],
  policy: "classic",
  signature: "standard",
  description: "",
  headers: [],
};

export function valuesOf(endpoint: Endpoint): EndpointValues {
  const { url, events, policy, signature, description } = endpoint;
  const headers = Object.keys(endpoint.headers).map((name) => ({
    key: name,
    name,
    value: "",
    isSaved: true,
  }));
  return { url, events, policy, signature, description, headers };
}

/** What can be seen to be missing before the server is asked; by field, as the form shows it. */
export function missing({ url, events, headers }: EndpointValues): Record<string, string> {
  const errors: Record<string, string> = {};
  if (url.trim() === "") errors.url = "Enter the address that shall be told.";
  if (events.length === 0) errors.events = "Choose at least one event, or all.";
  for (const [i, { name, value, isSaved }] of headers.entries()) {
    if (name.trim() === "") errors[`headers.${i}.name`] = "Name it, or remove it.";
    else if (value.trim() === "" && !isSaved) errors[`headers.${i}.value`] = "Enter a value, or remove it.";
  }
  return errors;
}

/** The input that creates it. */
export function toNew({ headers, ...values }: EndpointValues) {
  return { ...trimmed(values), headers: toSet(headers) };
}

/** The input that changes `endpoint` to these values. */
export function toChange({ headers, ...values }: EndpointValues, endpoint: Endpoint) {
  const kept = new Set(headers.filter(({ isSaved }) => isSaved).map(({ name }) => name));
  const removed = Object.keys(endpoint.headers).filter((name) => !kept.has(name));
  const toRemove = Object.fromEntries(removed.map((name) => [name, null]));
  return { ...trimmed(values), headers: { ...toRemove, ...toSet(headers) } };
}

function trimmed(values: Omit<EndpointValues, "headers">) {
  return { ...values, url: values.url.trim(), description: values.description.trim() };
}

function toSet(headers: readonly OwnHeader[]): Record<string, string> {
  const given = headers.filter(({ value }) => value.trim() !== "");
  return Object.fromEntries(given.map(({ name, value }) => [name.trim(), value.trim()]));
}

/** A refusal's messages by the form's fields; those about a header stand at that header. */
export function refusals(errors: readonly InputError[], { headers }: EndpointValues): Record<string, string> {
  return Object.fromEntries(errors.map(({ path, message }) => fieldOf(path, message, headers)));
}

function fieldOf(path: string, message: string, headers: readonly OwnHeader[]): [string, string] {
  const [field = ""] = path.split(".");
  if (field !== "headers") return [field, message];
  const named = path.slice("headers.".length).toLowerCase();
  const at = headers.findIndex(({ name }) => name.trim().toLowerCase() === named);
  return at < 0 ? ["headers", `The headers: ${message}.`] : [`headers.${at}.name`, `This header ${message}.`];
}
