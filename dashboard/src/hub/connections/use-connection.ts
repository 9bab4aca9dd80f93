import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { Answer } from "../../api.ts";
import { api } from "../../api.ts";
import { setAnswer } from "../../kit/set-answer.ts";
import { useProject } from "../../projects/queries.ts";
import {
  type Connection,
  type Connector,
  connectionQuery,
  connectionsQuery,
  connectorsQuery,
} from "../queries.ts";

/** The connection of the screen, and its connector; the frame around the screen has loaded them. */
export function useConnection(): { connection: Connection; connector: Connector | undefined } {
  const { slug } = useProject();
  const { connection: id } = useParams({ from: "/members/projects/$project/integrations/$connection" });
  const connection = useSuspenseQuery(connectionQuery(slug, id)).data;
  const { data: connectors } = useSuspenseQuery(connectorsQuery(slug)).data;
  return { connection, connector: connectors.find((one) => one.id === connection.connector) };
}

/** What a changed connection is from now on, on every screen. */
function useChanged(): (connection: Connection) => Promise<void> {
  const { slug } = useProject();
  const queries = useQueryClient();
  return async (connection) => {
    await setAnswer(queries, connectionQuery(slug, connection.id).queryKey, connection);
    await queries.invalidateQueries({ ...connectionsQuery(slug), exact: true });
  };
}

type Change = Partial<Pick<Connection, "name" | "description">> & {
  settings?: Record<string, string | number | boolean | null>;
  secrets?: Record<string, string | null>;
};

/** Changes what a connection is called, and how it is filled in. */
export function useChangeConnection({ id }: Connection) {
  const { slug } = useProject();
  const onSuccess = useChanged();
  return useMutation({
    mutationFn: (body: Change) =>
      api.patch("/api/v1/projects/{project}/connections/{connection}", {
        params: { path: { project: slug, connection: id } },
        body,
      }),
    onSuccess,
  });
}

type Source = NonNullable<Connection["source"]>;

export interface SourceChange {
  rules?: Partial<Source["rules"]>;
  secret?: string | null;
  paused?: boolean;
  silence_days?: number | null;
}

/** Changes how a source's requests are taken in. */
export function useChangeSource({ id }: Connection) {
  const { slug } = useProject();
  const onSuccess = useChanged();
  return useMutation({
    mutationFn: (body: SourceChange) =>
      api.patch("/api/v1/projects/{project}/connections/{connection}/source", {
        params: { path: { project: slug, connection: id } },
        body,
      }),
    onSuccess,
  });
}

/** Gives a source a new webhook URL; the one before works for a day. */
export function useNewUrl({ id }: Connection) {
  const { slug } = useProject();
  const onSuccess = useChanged();
  return useMutation({
    mutationFn: () =>
      api.post("/api/v1/projects/{project}/connections/{connection}/source/rotate-token", {
        params: { path: { project: slug, connection: id } },
      }),
    onSuccess,
  });
}

export type CheckAnswer = Answer<"/api/v1/projects/{project}/connections/{connection}/check", "post">;

/** Tries whether a connection works. */
export function useCheckConnection({ id }: Connection) {
  const { slug } = useProject();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      api.post("/api/v1/projects/{project}/connections/{connection}/check", {
        params: { path: { project: slug, connection: id } },
      }),
    onSuccess: () => queries.invalidateQueries(connectionsQuery(slug)),
  });
}

export function useDeleteConnection({ id }: Connection) {
  const { slug } = useProject();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      api.delete("/api/v1/projects/{project}/connections/{connection}", {
        params: { path: { project: slug, connection: id } },
      }),
    onSuccess: () => queries.invalidateQueries({ ...connectionsQuery(slug), exact: true }),
  });
}
