import { useDocumentVisibility } from "@mantine/hooks";
import { useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { api } from "../api.ts";
import { hasFailed, readAgain } from "./read-again.ts";
import { createTopicRefresher } from "./topic-refresher.ts";

/** `off`: the server refuses to tell of changes; what is shown is as old as its last reading. */
export type LiveState = "connecting" | "live" | "reconnecting" | "off";

/** The keys of what they change begin with the project and the topic. */
const TOPICS = ["deliveries", "activity", "users", "rewards", "waves", "imports", "captures", "runs"];

const Live = createContext<LiveState>("connecting");

/** Whether the screen follows what happens in the project. */
export function useLive(): LiveState {
  return useContext(Live);
}

/**
 * The one connection by which a project's screens hear what changes: what they show of it is read again. A tab that
 * nobody looks at has none: a browser keeps six to a server over HTTP/1.1, and seven tabs would wait for each other.
 */
export function LiveProject({ project, children }: { project: string; children: ReactNode }) {
  const [state, setState] = useState<LiveState>("connecting");
  const queries = useQueryClient();
  const isVisible = useDocumentVisibility() === "visible";
  useEffect(() => {
    if (!isVisible) return;
    const watching = new AbortController();
    const hear = createTopicRefresher((topic) => readAgain(queries, [project, topic]));
    const catchUp = () => {
      void queries.refetchQueries({ queryKey: [project], predicate: hasFailed });
      TOPICS.forEach(hear);
    };
    const set = (next: LiveState) => watching.signal.aborted || setState(next);
    api
      .watch(project, {
        onChange: hear,
        onReady: catchUp,
        onState: set,
        signal: watching.signal,
      })
      .catch(() => set("off"));
    return () => watching.abort();
  }, [project, queries, isVisible]);
  return <Live value={state}>{children}</Live>;
}
