import { Alert, Box, Group, NativeSelect, SegmentedControl, Skeleton, Stack } from "@mantine/core";
import { messageOf } from "../api.ts";
import { Failed } from "../kit/failed.tsx";
import styles from "./page.module.css";
import { usePageForm } from "./page-form.ts";
import { VIEWS, type View } from "./page-search.ts";
import { PreviewFrame } from "./preview-frame.tsx";
import { usePageView } from "./use-page-view.ts";
import type { PreviewRead } from "./use-preview.ts";

const VIEW_LABELS: { readonly [view in View]: string } = {
  form: "Sign-up form",
  closed: "Sign-ups closed",
  waiting: "Signed up: on the waitlist",
  unconfirmed: "Signed up: address to confirm",
  invited: "Signed up: invited",
  active: "Signed up: active",
  other: "Signed up: any other state",
};

/** The page as it would be with what is in the editor, in each of its states. */
export function Preview({ preview, className }: { preview: PreviewRead; className: string | undefined }) {
  const { isPhone } = usePageView();
  return (
    <Box component="section" aria-label="Preview" className={className}>
      <Stack gap="xs">
        <Controls />
        {preview.isError && preview.data && (
          <Alert color="yellow" role="alert" title="This can't be shown yet">
            {messageOf(preview.error)}
          </Alert>
        )}
        {preview.data && <PreviewFrame src={preview.data.src} device={isPhone ? "phone" : "desktop"} />}
        {!preview.data &&
          (preview.isError ? (
            <Failed error={preview.error} onRetry={() => void preview.refetch()} />
          ) : (
            <Skeleton className={styles.window} role="status" aria-label="Loading the preview" />
          ))}
      </Stack>
    </Box>
  );
}

function Controls() {
  const { view, show, isDark, setDark, isPhone, setPhone } = usePageView();
  const { color_scheme: scheme } = usePageForm().values.theme;
  return (
    <Group gap="xs" justify="space-between">
      <NativeSelect
        aria-label="What the preview shows"
        value={view}
        data={VIEWS.map((one) => ({ value: one, label: VIEW_LABELS[one] }))}
        onChange={({ currentTarget }) => show(currentTarget.value as View)}
      />
      <Group gap="xs">
        {scheme === "auto" && (
          <SegmentedControl
            aria-label="Light or dark"
            size="xs"
            value={isDark ? "dark" : "light"}
            data={[
              { value: "light", label: "Light" },
              { value: "dark", label: "Dark" },
            ]}
            onChange={(value) => setDark(value === "dark")}
          />
        )}
        <SegmentedControl
          aria-label="On a computer or a phone"
          size="xs"
          value={isPhone ? "phone" : "desktop"}
          data={[
            { value: "desktop", label: "Computer" },
            { value: "phone", label: "Phone" },
          ]}
          onChange={(value) => setPhone(value === "phone")}
        />
      </Group>
    </Group>
  );
}
