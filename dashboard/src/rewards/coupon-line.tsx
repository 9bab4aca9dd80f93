import { Button, Code, Group, Text } from "@mantine/core";
import { IconAlertTriangle, IconTicket } from "@tabler/icons-react";
import type { Reward } from "./queries.ts";
import { codesLeft } from "./reward-words.ts";
import styles from "./rewards.module.css";

/** Which code comes with a reward, with a warning while it is time for more. `onUpload` is null for those who may not. */
export function CouponLine({ reward, onUpload }: { reward: Reward; onUpload: (() => void) | null }) {
  const { coupon, coupon_code, codes } = reward;
  if (coupon === "fixed") {
    return (
      <Group gap={6} mt="xs" wrap="nowrap">
        <IconTicket size={16} aria-hidden style={{ flexShrink: 0 }} />
        <Text size="sm">
          One code for all: <Code>{coupon_code}</Code>
        </Text>
      </Group>
    );
  }
  if (codes === null) return null;
  const Picture = codes.running_low ? IconAlertTriangle : IconTicket;
  return (
    <Group gap={6} mt="xs" wrap="wrap">
      <Group gap={6} wrap="nowrap" className={codes.running_low ? styles.warning : undefined}>
        <Picture size={16} aria-hidden style={{ flexShrink: 0 }} />
        <Text size="sm" fw={codes.running_low ? 600 : 400}>
          {codesLeft(codes)}
          {codes.running_low &&
            codes.uploaded > 0 &&
            (codes.left > 0 ? ": upload more soon" : ": upload more")}
        </Text>
      </Group>
      {codes.running_low && onUpload && (
        <Button size="xs" variant="default" onClick={onUpload}>
          Upload codes
        </Button>
      )}
    </Group>
  );
}
