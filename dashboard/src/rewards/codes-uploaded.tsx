import { Alert, Box, Code, List, Text } from "@mantine/core";

const count = new Intl.NumberFormat();
const MAX_SHOWN = 200;

interface Uploaded {
  added: number;
  refused: readonly { line: number; code: string; reason: string }[];
}

/** What became of an upload: how many were taken, and why each of the others was not. */
export function CodesUploaded({ result: { added, refused } }: { result: Uploaded }) {
  return (
    <Alert
      color={refused.length === 0 ? "teal" : "yellow"}
      role="status"
      title={added === 1 ? "1 code added" : `${count.format(added)} codes added`}
    >
      {refused.length > 0 && (
        <>
          <Text size="sm" mb="xs">
            {refused.length === 1 ? "1 line was" : `${count.format(refused.length)} lines were`} not taken:
          </Text>
          <Box
            mah={220}
            style={{ overflowY: "auto" }}
            tabIndex={0}
            role="region"
            aria-label="Lines not taken"
          >
            <List size="sm" listStyleType="none" spacing={4}>
              {refused.slice(0, MAX_SHOWN).map(({ line, code, reason }) => (
                <List.Item key={line}>
                  Line {count.format(line)}: <Code>{code}</Code> {reason}
                </List.Item>
              ))}
            </List>
          </Box>
          {refused.length > MAX_SHOWN && (
            <Text size="sm" mt="xs">
              and {count.format(refused.length - MAX_SHOWN)} more
            </Text>
          )}
        </>
      )}
    </Alert>
  );
}
