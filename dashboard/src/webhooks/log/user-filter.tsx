import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api.ts";
import { useProject } from "../../projects/queries.ts";

const MAX_FOUND = 10;

/** Whom the webhooks are about: found by the start of an address, or a part of a name. */
export function UserFilter({
  value,
  onChange,
}: {
  value: number | undefined;
  onChange: (user: number | undefined) => void;
}) {
  const { slug } = useProject();
  const [text, setText] = useState("");
  const [q] = useDebouncedValue(text.trim(), 200);
  const found = useQuery({
    queryKey: [slug, "users", "find", q],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/users", {
        params: { path: { project: slug }, query: { limit: MAX_FOUND, ...(q !== "" && { q }) } },
        signal,
      }),
    placeholderData: keepPreviousData,
  });
  const chosen = useQuery({
    queryKey: [slug, "users", "one", value],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/users/{user}", {
        params: { path: { project: slug, user: value as number } },
        signal,
      }),
    enabled: value !== undefined,
  });
  const users = [...(value !== undefined && chosen.data ? [chosen.data] : []), ...(found.data?.data ?? [])];
  const emails = new Map(users.map(({ id, email }) => [String(id), email]));
  if (value !== undefined && !emails.has(String(value))) emails.set(String(value), `User ${value}`);
  return (
    <Select
      size="xs"
      label="User"
      placeholder="Any"
      clearable
      clearButtonProps={{ "aria-label": "Any user" }}
      searchable
      searchValue={text}
      onSearchChange={setText}
      filter={({ options }) => options}
      nothingFoundMessage="Nobody is called that."
      data={Array.from(emails, ([id, email]) => ({ value: id, label: email }))}
      value={value === undefined ? null : String(value)}
      onChange={(id) => onChange(id === null ? undefined : Number(id))}
    />
  );
}
