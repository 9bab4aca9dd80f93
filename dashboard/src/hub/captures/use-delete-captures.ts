import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../api.ts";
import { confirmLoss } from "../../kit/confirm.tsx";
import { tellDone, tellFailed } from "../../kit/tell.ts";
import { useProject } from "../../projects/queries.ts";
import { capturesInWords } from "./capture-words.ts";

interface Order {
  names: readonly string[];
  /** Called before the lists are read anew, so that nobody asks for what is gone. */
  onDone: () => void;
}

/** Deletes captures, with what their runs were given; it is asked for once, in words that say what goes. */
export function useDeleteCaptures() {
  const { slug: project } = useProject();
  const queries = useQueryClient();
  const removal = useMutation({
    mutationFn: async ({ names }: Order) => {
      const { data } = await api.post("/api/v1/projects/{project}/captures/acts", {
        params: { path: { project } },
        body: { act: "delete", captures: [...names] },
      });
      return data.filter(({ result }) => result === "done").length;
    },
    onSuccess: async (count, { onDone }) => {
      onDone();
      tellDone(`${capturesInWords(count)} deleted.`);
      await Promise.all(
        ["captures", "runs"].map((topic) => queries.invalidateQueries({ queryKey: [project, topic] })),
      );
    },
    onError: tellFailed,
  });
  return {
    isPending: removal.isPending,
    ask: ({ names, onDone }: Order) =>
      confirmLoss({
        ...(names.length === 1 ? ONE : several(names.length)),
        onConfirm: () => removal.mutate({ names, onDone }),
      }),
  };
}

const WHAT_STAYS =
  "It stays that there were runs, and how they ended. A run that waits for another try ends.";

const ONE = {
  title: "Delete this capture?",
  text: `The request goes for good, and with it what its runs were given and answered. ${WHAT_STAYS}`,
  act: "Delete the capture",
};

function several(count: number) {
  const what = capturesInWords(count);
  return {
    title: `Delete ${what}?`,
    text: `These requests go for good, and with them what their runs were given and answered. ${WHAT_STAYS}`,
    act: `Delete ${what}`,
  };
}
