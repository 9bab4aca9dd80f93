import { Anchor, Group } from "@mantine/core";
import { CopyButton } from "../kit/copy-button.tsx";
import { useProject } from "./queries.ts";

/** The address of the project's sign-up page, to open or to copy. */
export function PageAddress({ size = "md" }: { size?: "sm" | "md" }) {
  const { slug } = useProject();
  const page = new URL(`/p/${slug}`, location.origin).href;
  return (
    <Group gap={4} wrap="nowrap" maw="100%">
      <Anchor href={page} target="_blank" size={size} style={{ overflowWrap: "anywhere" }}>
        {page}
      </Anchor>
      <CopyButton value={page} label="Copy the address of the sign-up page" />
    </Group>
  );
}
