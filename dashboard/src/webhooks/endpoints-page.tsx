import { PageHeader } from "../kit/page-header.tsx";

export function EndpointsPage() {
  return <PageHeader title="Webhooks" lead="Addresses that are told the moment something happens." />;
}
