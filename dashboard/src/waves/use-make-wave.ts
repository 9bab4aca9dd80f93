import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { api } from "../api.ts";
import { tellDone } from "../kit/tell.ts";
import { useProject } from "../projects/queries.ts";
import type { Audience, Wave } from "./queries.ts";

/** Makes a wave and leads to its page. */
export function useMakeWave() {
  const { slug: project } = useProject();
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (body: { audience: Audience; send_at: string | null; name?: string }) =>
      api.post("/api/v1/projects/{project}/waves", { params: { path: { project } }, body }),
    onSuccess: async (wave: Wave) => {
      void queries.invalidateQueries({ queryKey: [project, "waves"] });
      await navigate({ to: "/projects/$project/waves/$wave", params: { project, wave: wave.id } });
      tellDone(`${wave.name} is made.`);
    },
  });
}
