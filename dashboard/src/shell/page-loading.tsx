import { Center, Loader } from "@mantine/core";

export function PageLoading() {
  return (
    <Center mih="40dvh" role="status" aria-label="Loading">
      <Loader />
    </Center>
  );
}
