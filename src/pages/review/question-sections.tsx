import { Disclosure } from '../kit/disclosure.tsx';
import { allFields, allIds, type FormSection, formSections } from './form-sections.ts';
import { PlanNote } from './plan-note.tsx';
import { Question } from './question.tsx';
import { type AnswerId, answeredCount, type Choices, repeatable } from './review-state.ts';
import { settledBy } from './settled-by.ts';
import type { ReviewEditor } from './use-review-editor.ts';

interface Props {
  readonly editor: ReviewEditor;
  readonly last: Choices;
  readonly opened: ReadonlySet<string>;
  readonly setOpened: (opened: ReadonlySet<string>) => void;
}

/** All questions, section by section. */
export function QuestionSections({ editor, last, opened, setOpened }: Props) {
  const { state, basis, act, epoch } = editor;
  const { choices } = state;
  const { plan } = basis;
  const settled = (id: AnswerId) => settledBy(id, choices, plan);

  const open = (title: string, isOpen: boolean) => {
    const next = new Set(opened);
    if (isOpen) next.add(title);
    else next.delete(title);
    setOpened(next);
  };
  const goTo = (id: AnswerId) => {
    const section = formSections.find(({ fields }) => fields.some((field) => field.id === id));
    if (section) open(section.title, true);
    // The section is drawn first, and no key comes in between: Preact draws in a microtask too.
    queueMicrotask(() => focusQuestion(id));
  };
  const goOn = (from: AnswerId) => {
    const rest = allFields.slice(allFields.findIndex(({ id }) => id === from) + 1);
    const next = rest.find(({ id }) => settled(id) === undefined);
    if (next) goTo(next.id);
    else document.getElementById('save')?.focus();
  };

  return (
    <>
      <SameAsLast ids={allIds} label="Same as last time" editor={editor} last={last} />
      <p class="keys">Keys: 1–4 answer, 0 is “not known”, Enter goes on.</p>
      {formSections.map((section, index) => {
        const ids = section.fields.map(({ id }) => id);
        const answered = answeredCount(ids, choices);
        const isOpen = opened.has(section.title);
        const following = formSections[index + 1];
        return (
          <Disclosure
            key={`${section.title} ${epoch}`}
            id={idOf(section)}
            title={section.title}
            aside={`${answered}/${ids.length}`}
            isDone={answered === ids.length}
            isOpen={isOpen}
            toggle={() => open(section.title, !isOpen)}
          >
            {section.fields.map((field) => (
              <Question
                key={field.id}
                field={field}
                choice={choices[field.id]}
                settled={settled(field.id)}
                suggested={field.id === 'plan' ? (plan?.suggested ?? undefined) : undefined}
                last={last[field.id]}
                evidence={state.evidence[field.id] ?? ''}
                answer={(id, choice) => act({ type: 'answer', id, choice })}
                note={(id, text) => act({ type: 'evidence', id, text })}
                goOn={goOn}
              />
            ))}
            {ids.includes('plan_months') && plan !== null && <PlanNote plan={plan} />}
            <div class="section-end">
              <SameAsLast ids={ids} label="Rest as last time" editor={editor} last={last} />
              {following && (
                <button type="button" class="quiet" onClick={() => goOn(ids[ids.length - 1] ?? 'seller')}>
                  {following.title} ›
                </button>
              )}
            </div>
          </Disclosure>
        );
      })}
    </>
  );
}

interface SameProps {
  readonly ids: readonly AnswerId[];
  readonly label: string;
  readonly editor: ReviewEditor;
  readonly last: Choices;
}

/** Takes over what was answered last time wherever nothing is answered yet; its place stays when it has done so. */
function SameAsLast({ ids, label, editor, last }: SameProps) {
  if (ids.every((id) => last[id] === undefined)) return null;
  const count = repeatable(ids, editor.state.choices, last).length;
  return (
    <button
      type="button"
      class="quiet same"
      aria-disabled={count === 0}
      onClick={() => editor.act({ type: 'same as last time', ids, last })}
    >
      {label}
      <small>{count > 0 && ` (${count})`}</small>
    </button>
  );
}

function focusQuestion(id: AnswerId): void {
  const group = document.getElementById(`question-${id}`);
  const field =
    group?.querySelector<HTMLInputElement>('input:checked') ??
    group?.querySelector<HTMLInputElement>('input');
  field?.focus();
}

function idOf({ title }: FormSection): string {
  return title.toLowerCase().replace(/ /g, '-');
}
