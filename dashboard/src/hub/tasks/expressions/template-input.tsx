import { Popover, Textarea, type TextareaProps } from "@mantine/core";
import { useId, useRef } from "react";
import { FilterHint, OfferList, optionId } from "./offer-list.tsx";
import { useOffers } from "./use-offers.ts";

/** Longer ones the server doesn't take. */
const MAX_LENGTH = 4000;

interface InputProps extends Omit<TextareaProps, "value" | "onChange" | "ref"> {
  value: string;
  inputRef: (input: HTMLTextAreaElement | null) => void;
  onChange: (template: string) => void;
}

/** Text with expressions in it; while one is written, what could stand there is offered below. */
export function TemplateInput({ value, inputRef, onChange, error, ...props }: InputProps) {
  const id = useId();
  const input = useRef<HTMLTextAreaElement | null>(null);
  const { offers, active, filter, isOpen, choose, close, onType, onKeyDown } = useOffers(value, onChange);
  const [list, hint] = [`${id}-offers`, `${id}-hint`];
  const isOffered = offers.length > 0;
  return (
    <Popover
      opened={isOpen}
      onDismiss={close}
      position="bottom-start"
      width="target"
      offset={4}
      shadow="md"
      withRoles={false}
      hideDetached={false}
      trapFocus={false}
      closeOnEscape={false}
      withinPortal={false}
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <Textarea
          {...props}
          ref={(element) => {
            input.current = element;
            inputRef(element);
          }}
          value={value}
          error={isOpen ? undefined : error} // what isn't finished isn't wrong
          autosize
          minRows={1}
          maxRows={10}
          maxLength={MAX_LENGTH}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls={isOffered ? list : undefined}
          aria-activedescendant={isOffered && active >= 0 ? optionId(list, active) : undefined}
          aria-details={filter ? hint : undefined}
          onChange={(event) => onType(event.currentTarget, (event.nativeEvent as InputEvent).data ?? null)}
          onKeyDown={onKeyDown}
          onClick={close}
          onBlur={close}
        />
      </Popover.Target>
      {/* The focus stays where one writes. */}
      <Popover.Dropdown p={4} onMouseDown={(event) => event.preventDefault()}>
        {isOffered && (
          <OfferList
            id={list}
            offers={offers}
            active={active}
            onChoose={(offer) => input.current && choose(input.current, offer)}
          />
        )}
        {filter && <FilterHint id={hint} filter={filter} />}
      </Popover.Dropdown>
    </Popover>
  );
}
