import { ActionIcon, Badge, Box, Group, Text } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconPencil, IconTrash } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useMay } from "../projects/queries.ts";
import styles from "./page.module.css";
import type { Question } from "./queries.ts";
import { KIND_LABELS } from "./question-values.ts";

interface RowProps {
  question: Question;
  isFirst: boolean;
  isLast: boolean;
  isDragged: boolean;
  onMove: (by: 1 | -1) => void;
  onEdit: () => void;
  onDelete: () => void;
  onDrag: (isDragged: boolean) => void;
  onDrop: () => void;
}

export function QuestionRow({ question, isDragged, onDrag, onDrop, ...acts }: RowProps) {
  const mayEdit = useMay("editor");
  const { kind, label, name, required } = question;
  return (
    <Box
      component="li"
      py="xs"
      className={isDragged ? styles.dragged : undefined}
      draggable={mayEdit}
      onDragStart={() => onDrag(true)}
      onDragEnd={() => onDrag(false)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
    >
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
        <Box miw={0}>
          <Text size="sm" fw={600}>
            {label}
          </Text>
          <Group gap={6} mt={2}>
            <Badge variant="default" tt="none" size="sm">
              {KIND_LABELS[kind]}
            </Badge>
            {required && (
              <Badge variant="default" tt="none" size="sm">
                required
              </Badge>
            )}
            <Text size="xs" c="dimmed">
              {name}
            </Text>
          </Group>
        </Box>
        {mayEdit && <RowActs label={label} {...acts} />}
      </Group>
    </Box>
  );
}

function RowActs({
  label,
  isFirst,
  isLast,
  onMove,
  onEdit,
  onDelete,
}: Pick<RowProps, "isFirst" | "isLast" | "onMove" | "onEdit" | "onDelete"> & { label: string }) {
  return (
    <Group gap={2} wrap="nowrap">
      <Act label={`Move ${label} up`} isOff={isFirst} onClick={() => onMove(-1)}>
        <IconArrowUp size={16} aria-hidden />
      </Act>
      <Act label={`Move ${label} down`} isOff={isLast} onClick={() => onMove(1)}>
        <IconArrowDown size={16} aria-hidden />
      </Act>
      <Act label={`Edit ${label}`} onClick={onEdit}>
        <IconPencil size={16} aria-hidden />
      </Act>
      <Act label={`Delete ${label}`} onClick={onDelete}>
        <IconTrash size={16} aria-hidden />
      </Act>
    </Group>
  );
}

/** Where it can't be used it keeps the focus: who moves something to the end stays there. */
function Act({
  label,
  isOff = false,
  onClick,
  children,
}: {
  label: string;
  isOff?: boolean;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={label}
      aria-disabled={isOff}
      {...(isOff && { "data-disabled": true })}
      onClick={() => isOff || onClick()}
    >
      {children}
    </ActionIcon>
  );
}
