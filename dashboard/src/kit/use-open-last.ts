import { useState } from "react";

/** Which parts of a growing list are open: the last one to begin with, and each that comes after it. */
export function useOpenLast(last: string): [open: string[], setOpen: (open: string[]) => void] {
  const [open, setOpen] = useState([last]);
  const [known, setKnown] = useState(last);
  if (last !== known) {
    setKnown(last);
    setOpen([...open, last]);
  }
  return [open, setOpen];
}
