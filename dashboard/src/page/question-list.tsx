import { Text, VisuallyHidden } from "@mantine/core";
import { useLayoutEffect, useRef, useState } from "react";
import { confirmLoss } from "../kit/confirm.tsx";
import type { Question } from "./queries.ts";
import { useDeleteQuestion, useOrderQuestions } from "./question-acts.ts";
import { QuestionRow } from "./question-row.tsx";
import { moved, placed } from "./question-values.ts";

/** What is asked, in order: each can be moved by its buttons or dragged, changed and deleted. */
export function QuestionList({
  questions: saved,
  onEdit,
}: {
  questions: readonly Question[];
  onEdit: (question: Question) => void;
}) {
  const order = useOrderQuestions();
  const questions = order.isPending ? order.variables : saved;
  const remove = useDeleteQuestion();
  const [told, tell] = useState("");
  const [draggedId, drag] = useState<number | null>(null);
  const dragged = questions.find(({ id }) => id === draggedId);
  const keepFocus = useFocusThatMoves(questions);
  const put = (question: Question, ordered: readonly Question[]) => {
    keepFocus();
    order.mutate(ordered);
    tell(`${question.label} is now ${ordered.indexOf(question) + 1} of ${ordered.length}.`);
  };
  const askToDelete = ({ id, label }: Question) =>
    confirmLoss({
      title: "Delete this question?",
      text: `“${label}” leaves the form. What was answered stays with the users.`,
      act: "Delete the question",
      onConfirm: () => remove.mutate(id),
    });
  if (questions.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        Nothing else is asked. The fewer fields, the more people sign up.
      </Text>
    );
  }
  return (
    <>
      <ol className="hookline-list">
        {questions.map((question, place) => (
          <QuestionRow
            key={question.id}
            question={question}
            isFirst={place === 0}
            isLast={place === questions.length - 1}
            isDragged={question.id === draggedId}
            onMove={(by) => put(question, moved(questions, question, by))}
            onEdit={() => onEdit(question)}
            onDelete={() => askToDelete(question)}
            onDrag={(isDragged) => drag(isDragged ? question.id : null)}
            onDrop={() => dragged && put(dragged, placed(questions, dragged, question))}
          />
        ))}
      </ol>
      <VisuallyHidden role="status">{told}</VisuallyHidden>
    </>
  );
}

/** A row that moves takes its buttons out of the document for a moment, and the focus from them: it is given back. */
function useFocusThatMoves(order: readonly Question[]): () => void {
  const kept = useRef<{ element: Element | null; before: readonly Question[] } | null>(null);
  useLayoutEffect(() => {
    if (kept.current === null || kept.current.before === order) return;
    if (kept.current.element instanceof HTMLElement) kept.current.element.focus();
    kept.current = null;
  }, [order]);
  return () => {
    kept.current = { element: document.activeElement, before: order };
  };
}
