import { Box, Paper, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useProject } from "../projects/queries.ts";
import styles from "./page.module.css";
import { usePageForm } from "./page-form.ts";
import { picturesQuery } from "./queries.ts";

/** About how a link to the page looks in a chat, with what the fields hold. */
export function LinkCard() {
  const { slug, name } = useProject();
  const { headline, text, social, picture } = usePageForm().values;
  const { data } = useQuery(picturesQuery(slug));
  const shownId = social.picture_id ?? picture?.id;
  const shown = data?.data.find(({ id }) => id === shownId);
  return (
    <Paper withBorder radius="md" style={{ overflow: "hidden" }} maw="22rem">
      {shown && <img className={styles.linkPicture} src={shown.url} alt="" />}
      <Box p="sm">
        <Text size="xs" c="dimmed">
          {location.host}
        </Text>
        <Text size="sm" fw={600} lineClamp={2}>
          {social.title || headline || name}
        </Text>
        <Text size="sm" c="dimmed" lineClamp={2}>
          {social.description || text}
        </Text>
      </Box>
    </Paper>
  );
}
