import Type, { type Static } from "typebox";
import type { TargetActivity } from "../delivery/index.ts";
import { timeText } from "../kernel/time-text.ts";

const time = Type.String({ format: "date-time" });

const HourAnswer = Type.Object({
  from: time,
  accepted: Type.Integer(),
  rejected: Type.Integer(),
  failed: Type.Integer(),
  retried: Type.Integer({ description: "Attempts that did not get through, and are followed by another." }),
});

const LastAnswer = Type.Object({
  at: time,
  state: Type.Enum(["accepted", "rejected", "failed", "pending"], {
    description: "What became of the delivery; `pending`: it is tried again.",
  }),
  status_code: Type.Union([Type.Integer(), Type.Null()]),
  error_code: Type.Union([Type.String(), Type.Null()]),
  duration_ms: Type.Integer(),
});

export const ActivityAnswer = Type.Object({
  endpoint_id: Type.Integer(),
  pending: Type.Integer({ description: "Deliveries that wait; 1,000 stands for that many or more." }),
  last_answer: Type.Union([LastAnswer, Type.Null()], {
    description: "What came of the last attempt; null before the first.",
  }),
  hours: Type.Array(HourAnswer, {
    description: "The last 24 hours, the oldest first; the last one runs. By when a delivery ended.",
  }),
});

export function toActivity(
  endpointId: number,
  { hours, lastAnswer, pending }: TargetActivity,
): Static<typeof ActivityAnswer> {
  return {
    endpoint_id: endpointId,
    pending,
    last_answer: lastAnswer && {
      at: timeText(lastAnswer.answered_at),
      state: lastAnswer.state,
      status_code: lastAnswer.status_code,
      error_code: lastAnswer.error_code,
      duration_ms: lastAnswer.duration_ms,
    },
    hours: hours.map(({ hour, ...counts }) => ({ from: timeText(hour), ...counts })),
  };
}
