import { Badge } from "@mantine/core";
import type { DeliveryState } from "./log-search.ts";

const COLORS: { readonly [state in DeliveryState]: string } = {
  pending: "blue",
  accepted: "teal",
  rejected: "red",
  failed: "red",
  canceled: "gray",
};

export function StateBadge({ state }: { state: DeliveryState }) {
  return (
    <Badge variant="light" color={COLORS[state]} tt="none">
      {stateName(state)}
    </Badge>
  );
}

export function stateName(state: DeliveryState): string {
  return state.charAt(0).toUpperCase() + state.slice(1);
}
