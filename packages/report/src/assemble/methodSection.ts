import type { Evaluation } from '@sw-eval/core';
import type { BandText } from '../texts/texts.js';
import type { Flow, SectionNode } from '../tree/nodes.js';
import { paragraph } from '../tree/text.js';
import { type AssemblyContext, localised, optionalLine, takeId, takeTopId } from './context.js';
import { count, date, sharedDecimals } from './figures.js';
import { item, list, note, paragraphs, section } from './section.js';

/** On what, by which principles, by whom and how the station was evaluated, and how the result is formed. */
export function methodSection(context: AssemblyContext): SectionNode[] {
  const { titles } = context.texts;
  const parts = [
    ...section(takeId(context, 'basis'), 'numbered', titles.basis, basis(context)),
    ...section(takeId(context, 'principles'), 'numbered', titles.principles, principles(context)),
    ...section(takeId(context, 'team'), 'numbered', titles.team, team(context)),
    ...section(takeId(context, 'methods'), 'numbered', titles.methods, methods(context)),
    ...section(takeId(context, 'formation'), 'numbered', titles.formation, formation(context)),
  ];
  return section(takeTopId(context, 'method'), 'numbered', titles.method, parts);
}

function basis({ case: given, texts }: AssemblyContext): Flow[] {
  const documents = list((given.engagement?.basis ?? []).map((text) => ({ children: paragraphs(text) })));
  return documents.length === 0 ? [] : [paragraph(texts.method.basis), ...documents];
}

function principles({ texts }: AssemblyContext): Flow[] {
  const items = texts.method.principles.map(({ title, text }) => {
    const { title: head, gap } = texts.findings.titled(title);
    return item({ type: 'strong', children: [{ type: 'text', value: head }] }, gap, text);
  });
  return [paragraph(texts.method.principlesIntroduction), ...list(items)];
}

function team({ case: given, texts }: AssemblyContext): Flow[] {
  const { evaluator, commissionedBy, siteVisit, panel } = given.engagement ?? {};
  const body = optionalLine(evaluator);
  const client = optionalLine(commissionedBy);
  const members = (panel ?? []).map((member) => {
    // Who has no name is called by the role; an id is for the case, and printed only where there is nothing else.
    const [called = member.id, role] = [member.name, member.role].flatMap((text) => optionalLine(text) ?? []);
    const conflict = optionalLine(member.conflict);
    const remarks = [
      ...(conflict === undefined ? [] : [texts.method.conflict(conflict)]),
      ...(member.recused === true ? [texts.method.recused] : []),
    ];
    return item(texts.method.member(called, role, remarks));
  });
  const known = body !== undefined || client !== undefined || siteVisit !== undefined;
  const visit = siteVisit === undefined ? undefined : date(siteVisit);
  return [
    ...(known ? [paragraph(...texts.method.team(client, body, visit))] : []),
    ...(members.length === 0 ? [] : [paragraph(texts.method.panel), ...list(members)]),
  ];
}

function methods({ case: given, texts }: AssemblyContext): Flow[] {
  const items = (given.engagement?.methods ?? []).map((method) => {
    const known = texts.method.methods.get(method);
    if (known === undefined) return { children: paragraphs(method) };
    const { title, gap } = texts.findings.titled(known.title);
    return item({ type: 'strong', children: [{ type: 'text', value: title }] }, gap, known.text);
  });
  const all = list(items);
  return all.length === 0 ? [] : [paragraph(texts.method.methodsIntroduction), ...all];
}

function formation(context: AssemblyContext): Flow[] {
  const { scheme } = context.evaluation;
  const { method } = context.texts;
  const decimals = sharedDecimals([scheme.totalPoints, ...scheme.parties.map(({ share }) => share)]);
  const shares = scheme.parties.map((party) => ({
    label: localised(party.label, context),
    share: count(party.share, decimals),
  }));
  const children: Flow[] = [];
  if (shares.length > 0) children.push(paragraph(...method.total(count(scheme.totalPoints, decimals), shares)));
  // Without parties there is no total that a band could hold.
  const bands = shares.length === 0 ? [] : bandTexts(scheme, context);
  if (bands.length > 0) children.push(paragraph(...method.bands(bands)));
  const text = method.conventions(
    {
      months: scheme.rules.months?.basis !== 'sourced',
      rounding: scheme.rules.rounding?.basis !== 'sourced',
      shares: shares.length > 0 && scheme.rules.shares?.basis !== 'sourced',
      bands: bands.length > 0 && scheme.rules.bands?.basis !== 'sourced',
    },
    method.convention[scheme.monthConvention],
    method.rounding(scheme.rounding.decimals, scheme.rounding.mode),
  );
  if (text !== undefined) children.push(note(text));
  // Where shares and bands have a source, what the caveat says is said by the note on conventions already.
  const doubtful = scheme.rules.shares?.basis !== 'sourced' || scheme.rules.bands?.basis !== 'sourced';
  const caveat = scheme.caveat === undefined ? '' : localised(scheme.caveat, context);
  if (doubtful && caveat !== '') children.push(note(caveat));
  return children;
}

/** Bands from the top, each with the lower bound of the next better one. */
function bandTexts(scheme: Evaluation['scheme'], context: AssemblyContext): BandText[] {
  const bands = [...scheme.bands].sort((a, b) => b.min - a.min);
  const decimals = sharedDecimals(bands.flatMap(({ min, max }) => [min, max ?? null]));
  return bands.map((band, index) => {
    const better = bands[index - 1];
    return {
      label: localised(band.label, context),
      min: count(band.min, decimals),
      lowest: index === bands.length - 1,
      ...(band.max !== undefined && { max: count(band.max, decimals) }),
      ...(better !== undefined && { below: count(better.min, decimals) }),
    };
  });
}
