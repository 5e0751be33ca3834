import type { InitiativeKind } from './initiative.ts';
import { formatMonth, type Month } from './month.ts';

interface TemplateInitiative {
  readonly initiative: string;
  readonly kind: InitiativeKind;
}

interface PlanTemplate {
  readonly id: string;
  readonly title: string;
  /** One a month, from the first month on. */
  readonly initiatives: readonly TemplateInitiative[];
}

/** Plans to start from: an initiative every month, each of which builds pipeline with other means than the last. */
export const planTemplates = [
  {
    id: 'quarter',
    title: 'A quarter',
    initiatives: [
      { initiative: 'Webinar for their customers: the problem that our product solves', kind: 'webinar' },
      { initiative: 'Calls to everybody who attended the webinar', kind: 'calls' },
      { initiative: 'Visits to the five most promising customers together', kind: 'joint customer visit' },
    ],
  },
  {
    id: 'year',
    title: 'A year',
    initiatives: [
      { initiative: 'Training of their sellers: pitch, demo, objections', kind: 'training' },
      { initiative: 'E-mails to their customers who do not have our product yet', kind: 'e-mail campaign' },
      { initiative: 'Webinar for their customers: the problem that our product solves', kind: 'webinar' },
      { initiative: 'Calls to everybody who attended the webinar', kind: 'calls' },
      { initiative: 'Visits to the five most promising customers together', kind: 'joint customer visit' },
      { initiative: 'Story of their best project with our product', kind: 'content' },
      { initiative: 'Breakfast for customers, with the story told by its customer', kind: 'event' },
      { initiative: 'Calls to customers whose contracts end within six months', kind: 'calls' },
      {
        initiative: 'E-mails with an offer for existing users: more seats, more services',
        kind: 'e-mail campaign',
      },
      { initiative: 'Webinar with a customer as guest', kind: 'webinar' },
      {
        initiative: 'Visits to customers who have budget left this year, together',
        kind: 'joint customer visit',
      },
      { initiative: 'Day for key customers: what they plan for next year', kind: 'event' },
    ],
  },
] as const satisfies readonly PlanTemplate[];

export type PlanTemplateId = (typeof planTemplates)[number]['id'];

/** The initiatives of a template from the month `from` on, months as text such as `2026-07`. */
export function initiativesOfTemplate(
  id: PlanTemplateId,
  from: Month,
): readonly (TemplateInitiative & { readonly month: string })[] {
  const template: PlanTemplate | undefined = planTemplates.find((candidate) => candidate.id === id);
  return (template?.initiatives ?? []).map((each, index) => ({ ...each, month: formatMonth(from + index) }));
}
