import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { useEditor } from "../editor.ts";
import { filtersQuery } from "../queries.ts";
import {
  fieldsOf,
  isWritten,
  nextOf,
  type Offer,
  offersAt,
  pastClosing,
  type Written,
  withOffer,
} from "./offers.ts";
import { placeAt } from "./place.ts";

/** What somebody writes into a template is helped with while they write: what could stand at the caret, and what a filter takes. */
export function useOffers(template: string, onChange: (template: string) => void) {
  const { data } = useEditor();
  const filters = useQuery(filtersQuery).data?.data ?? [];
  const fields = useMemo(() => (data === null ? [] : fieldsOf(data)), [data]);
  /** Null while no help is wanted. */
  const [caret, setCaret] = useState<number | null>(null);
  /** Which of the offers the arrows have led to; null where they were not used yet. */
  const [led, setLed] = useState<number | null>(null);

  const place = caret === null ? null : placeAt(template, caret);
  const offers = place ? offersAt(place, fields, filters) : [];
  const filter = filters.find(({ name }) => name === place?.filter) ?? null;
  const suggested = place && isWritten(place, fields, filters) ? -1 : 0;
  const active = Math.min(led ?? suggested, offers.length - 1);

  const help = (at: number | null) => {
    setCaret(at);
    setLed(null);
  };
  const write = (input: HTMLTextAreaElement, written: Written) => {
    // The caret can be set once the text is there.
    flushSync(() => onChange(written.template));
    input.setSelectionRange(written.caret, written.caret);
  };
  const choose = (input: HTMLTextAreaElement, offer: Offer) => {
    if (place === null) return;
    const written = withOffer(template, place, offer);
    write(input, written);
    help(offer.kind === "filter" && offer.filter.arguments.length > 0 ? written.caret : null);
  };

  return {
    offers,
    active,
    filter,
    isOpen: offers.length > 0 || filter !== null,
    choose,
    close: () => help(null),
    onType(input: HTMLTextAreaElement, typed: string | null) {
      const past = typed === "}" ? pastClosing(input.value, input.selectionStart) : null;
      if (past) write(input, past);
      else onChange(input.value);
      help(past ? null : input.selectionStart);
    },
    onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
      if (event.nativeEvent.isComposing) return;
      const input = event.currentTarget;
      const offer = offers[active];
      switch (event.key) {
        case " ":
          if (!event.ctrlKey) return;
          help(input.selectionStart);
          break;
        case "Escape":
          if (offers.length === 0 && filter === null) return;
          event.stopPropagation();
          help(null);
          break;
        case "ArrowDown":
        case "ArrowUp":
          if (offers.length === 0) return;
          setLed(nextOf(active, event.key === "ArrowDown" ? 1 : -1, offers.length));
          break;
        case "Enter":
        case "Tab":
          if (offer === undefined || event.shiftKey) return;
          choose(input, offer);
          break;
        case "ArrowLeft":
        case "ArrowRight":
        case "Home":
        case "End":
          help(null);
          return;
        default:
          return;
      }
      event.preventDefault();
    },
  };
}
