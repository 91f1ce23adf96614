import type { Evaluation } from '@sw-eval/core';
import type { Flow, SectionNode } from '../tree/nodes.js';
import { oneLine, paragraph } from '../tree/text.js';
import { type AssemblyContext, localised, optionalLine, takeId, takeTopId } from './context.js';
import { counting } from './counting.js';
import { count, rate, sharedDecimals } from './figures.js';
import { findings } from './findings.js';
import { indicatorsSection } from './indicatorsSection.js';
import { item, note, points, section } from './section.js';
import { sitesSection } from './sitesSection.js';

/** The party that carries indicators and sites: the evaluators. */
const THIRD_PARTY = 'third-party';

/**
 * One section per party of the scheme, in its order. What belongs to no party's findings (standards, survey,
 * indicators, sites, follow-up) stands with the third party, also where a scheme has no such party.
 */
export function partySections(context: AssemblyContext): SectionNode[] {
  const { parties } = context.evaluation.scheme;
  const sections = parties.flatMap((party) =>
    party.id === THIRD_PARTY ? thirdParty(context) : plainParty(party, context),
  );
  return parties.some(({ id }) => id === THIRD_PARTY) ? sections : [...sections, ...thirdParty(context)];
}

type SchemeParty = Evaluation['scheme']['parties'][number];

function plainParty(party: SchemeParty, context: AssemblyContext): SectionNode[] {
  const given = context.case.parties.find(({ id }) => id === party.id);
  const id = takeTopId(context, party.id, 'party');
  const children = [...findings(given, id, 'numbered', context), ...partSections(party, context, new Map())];
  return section(id, 'numbered', title(party, context), children);
}

function title(party: SchemeParty, { case: given, texts, locale }: AssemblyContext): string {
  const bodies = new Map([
    ['oversight', given.station.oversight],
    ['purchaser', given.station.purchaser],
    [THIRD_PARTY, given.engagement?.evaluator],
  ]);
  return texts.titles.party(localised(party.label, { locale }), optionalLine(bodies.get(party.id)));
}

/** The parts a party's findings are divided into, in the scheme's order; `extra` comes before a part's findings. */
function partSections(party: SchemeParty, context: AssemblyContext, extra: ReadonlyMap<string, Flow[]>): SectionNode[] {
  const given = context.case.parties.find(({ id }) => id === party.id)?.sections ?? [];
  return (party.sections ?? []).flatMap((part) => {
    const id = takeId(context, part.id, party.id);
    const own = findings(
      given.find((candidate) => candidate.id === part.id),
      id,
      'plain',
      context,
    );
    return section(id, 'numbered', localised(part.label, context), [...(extra.get(part.id) ?? []), ...own]);
  });
}

function thirdParty(context: AssemblyContext): SectionNode[] {
  const { scheme } = context.evaluation;
  const party = scheme.parties.find(({ id }) => id === THIRD_PARTY);
  const given = context.case.parties.find(({ id }) => id === THIRD_PARTY);
  const id = takeTopId(context, THIRD_PARTY);
  // Without a third party its parts stand at the top.
  const take = party === undefined ? takeTopId : takeId;
  const parts = new Set(party?.sections?.map((part) => part.id));
  const standards = compliance(context);
  const asked = survey(context);
  const children = [
    ...(given === undefined ? [] : findings(given, id, 'numbered', context)),
    ...(party === undefined
      ? []
      : partSections(
          party,
          context,
          new Map([
            ['management', standards],
            ['services', asked],
          ]),
        )),
    ...(parts.has('management')
      ? []
      : section(take(context, 'compliance'), 'numbered', context.texts.titles.compliance, standards)),
    ...(parts.has('services') ? [] : section(take(context, 'survey'), 'numbered', context.texts.titles.survey, asked)),
    ...indicatorsSection(context, take),
    ...sitesSection(context, take),
    ...followUps(context, take),
  ];
  return party === undefined ? children : section(id, 'numbered', title(party, context), children);
}

function compliance(context: AssemblyContext): Flow[] {
  const { evaluation, texts } = context;
  // A standard the case neither measured nor set has nothing to say.
  const known = evaluation.compliance.filter(({ measured, threshold }) => measured !== null || threshold !== null);
  const items = known.map((result) => {
    const units = result.unit === undefined ? undefined : localised(result.unit, context);
    const { label, unit } = counting(localised(result.label, context), units, context.locale);
    const decimals = sharedDecimals([result.measured, result.threshold]);
    const figure = (value: number | null) => (value === null ? null : count(value, decimals, unit));
    return item(...texts.findings.compliance(label, figure(result.measured), figure(result.threshold), result.verdict));
  });
  // A single standard needs no sentence to introduce it.
  return items.length < 2 ? points(items) : [paragraph(texts.findings.complianceIntroduction), ...points(items)];
}

function survey({ evaluation, case: given, locale, texts }: AssemblyContext): Flow[] {
  const asked = evaluation.survey;
  if (asked === undefined) return [];
  const { decimals } = evaluation.scheme.rounding;
  const unit = locale === 'zh-CN' ? '人' : undefined;
  const method = optionalLine(given.survey?.method);
  const named = method === undefined ? undefined : (texts.findings.surveyMethod.get(method) ?? method);
  const sentences = texts.findings.survey(
    named,
    count(asked.sampled, 0, unit),
    count(asked.satisfied, 0, unit),
    rate(asked.satisfactionRate, decimals),
  );
  const aware =
    asked.aware === undefined
      ? []
      : texts.findings.aware(count(asked.aware, 0, unit), rate(asked.awarenessRate ?? null, decimals));
  return [paragraph(...sentences, ...aware), note(texts.findings.surveyCaveat)];
}

function followUps(context: AssemblyContext, take: typeof takeId): SectionNode[] {
  const { case: given, texts } = context;
  const items = (given.followUps ?? []).map(({ recommendation, status, note: remark }) =>
    item(
      ...texts.findings.followUpItem(oneLine(recommendation), texts.findings.followUp[status], optionalLine(remark)),
    ),
  );
  return section(take(context, 'follow-ups'), 'numbered', texts.titles.followUps[given.stage], points(items));
}
