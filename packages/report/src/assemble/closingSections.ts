import type { Flow, SectionNode } from '../tree/nodes.js';
import { oneLine, type Part, paragraph, phrasing } from '../tree/text.js';
import { changedFigure } from './changedFigure.js';
import { type AssemblyContext, localised, optionalLine, takeId, takeTopId } from './context.js';
import { date } from './figures.js';
import { paragraphs, points, section, textPoints } from './section.js';

/** The conclusion with the next steps. */
export function conclusionSection(context: AssemblyContext): SectionNode[] {
  const { case: given, texts } = context;
  const { summary, nextSteps } = given.conclusion ?? {};
  const steps = textPoints(nextSteps);
  return section(takeTopId(context, 'conclusion'), 'numbered', texts.titles.conclusion, [
    ...paragraphs(summary ?? ''),
    ...section(takeId(context, 'next-steps'), 'plain', texts.titles.nextSteps, steps),
  ]);
}

/** The sections of a report, the last one of the body closed by who signs: issuer, signatories and date. */
export function signed(sections: readonly SectionNode[], context: AssemblyContext): SectionNode[] {
  const last = sections.findLastIndex(({ numbering }) => numbering !== 'annex');
  return sections.map((node, index) =>
    index === last ? { ...node, children: [...node.children, ...signature(context)] } : node,
  );
}

function signature({ case: given }: AssemblyContext): Flow[] {
  const { issuer, signatories, date: issued } = given.report ?? {};
  const body = optionalLine(issuer);
  const people = (signatories ?? []).map(oneLine).filter((name) => name !== '');
  // A date alone stands under the title already; the block is for those who answer for the report.
  if (people.length === 0 && body === undefined) return [];
  const lines: Part[][] = [...(body === undefined ? [] : [[body]]), ...(issued === undefined ? [] : [[date(issued)]])];
  return [
    {
      type: 'signature',
      ...(people.length > 0 && { signers: people.map((name) => phrasing([name])) }),
      lines: lines.map((line) => phrasing(line)),
    },
  ];
}

/** What was objected, what was answered, and what changed. */
export function objectionsSection(context: AssemblyContext): SectionNode[] {
  const { case: given, evaluation, texts } = context;
  const items = (given.objections ?? []).map(({ by, text, response, changes }) => {
    const party = evaluation.scheme.parties.find(({ id }) => id === by);
    const who =
      party === undefined
        ? (texts.objections.by.get(by) ?? oneLine(by))
        : texts.objections.party(localised(party.label, context));
    const answer = optionalLine(response);
    return {
      children: [
        paragraph(...texts.objections.raised(who, oneLine(text))),
        ...(answer === undefined ? [] : [paragraph(...texts.objections.response(answer))]),
        ...(changes ?? []).map(({ path, from, to }) => paragraph(...changedFigure(oneLine(path), from, to, context))),
      ],
    };
  });
  return section(takeTopId(context, 'objections'), 'numbered', texts.titles.objections, points(items));
}
