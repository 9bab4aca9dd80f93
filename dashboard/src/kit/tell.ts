import { notifications } from "@mantine/notifications";
import { isSignedOut, messageOf } from "../api.ts";

/** A short word that something went well; it leaves by itself. */
export function tellDone(message: string): void {
  notifications.show({ message, color: "teal", withBorder: true });
}

/** Why something did not go; stays until it is closed, for there is something to do. */
export function tellFailed(error: unknown): void {
  if (isSignedOut(error)) return; // the way to the sign-in says enough
  notifications.show({
    title: "That did not work",
    message: messageOf(error),
    color: "red",
    withBorder: true,
    autoClose: false,
  });
}
