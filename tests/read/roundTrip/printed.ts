import type { Evaluation, PartialCase } from '@sw-eval/core';

type Value = string | number;

/**
 * What a report prints of a case, by label: figures by the names of their indicators, findings by whose they are. Of a
 * written case with its evaluation, whose rates, total, grade and months are printed; of a case that was read with what
 * it states.
 */
export function printedIn(c: PartialCase, evaluation: Evaluation | undefined): Map<string, Value> {
  const printed = new Map<string, Value>();
  const put = (label: string, value: Value | null | undefined) => {
    if (value !== undefined && value !== null) printed.set(label, value);
  };
  putHead(c, put);
  put('months', evaluation?.period.assessedMonths ?? c.stated?.assessedMonths);
  put('total', evaluation?.total ?? c.stated?.total);
  put('grade', evaluation?.grade?.id ?? c.stated?.grade);
  const names = namesOf(c);
  (c.areas ?? []).forEach((area, index) => {
    put(`area ${index}`, [area?.name, ...(area?.sites ?? []).map((site) => site?.name)].join('|'));
  });
  const catalogue = new Map((evaluation?.indicators ?? []).map(({ id, label }) => [id, label['zh-CN']]));
  for (const indicator of c.indicators ?? []) {
    const id = indicator?.id ?? '';
    const label = indicator?.label ?? LABELS.get(id) ?? catalogue.get(id) ?? id;
    if (evaluation !== undefined && indicator?.label === undefined) LABELS.set(id, label);
    put(`${label} target`, indicator?.target);
    put(`${label} actual`, indicator?.actual);
    const rate = evaluation?.indicators.find((result) => result.id === id)?.rate;
    put(`${label} rate`, rate ?? c.stated?.rates?.[id]);
    for (const unit of indicator?.byUnit ?? []) put(`${label} ${names.get(unit?.unit ?? '')}`, unit?.actual);
  }
  putFindings(c, names, put);
  return printed;
}

/** Labels of the scheme's indicators, as an evaluation gives them. */
const LABELS = new Map<string, string>();

type Put = (label: string, value: Value | null | undefined) => void;

function putHead(c: PartialCase, put: Put): void {
  put('stage', c.stage);
  for (const key of ['issuer', 'date'] as const) put(`report ${key}`, c.report?.[key]);
  put('signatories', c.report?.signatories?.join('|'));
  for (const key of ['name', 'operator', 'purchaser', 'oversight', 'since'] as const) put(key, c.station?.[key]);
  for (const key of ['evaluator', 'commissionedBy', 'siteVisit'] as const) put(key, c.engagement?.[key]);
  for (const key of ['agreement', 'period'] as const) put(key, `${c[key]?.start} ${c[key]?.end}`);
  for (const key of ['sampled', 'satisfied', 'aware'] as const) put(`survey ${key}`, c.survey?.[key]);
  for (const standard of c.compliance ?? []) put(`standard ${standard?.id}`, standard?.measured);
}

function namesOf(c: PartialCase): Map<string, string> {
  const names = new Map<string, string>();
  for (const area of c.areas ?? []) {
    names.set(area?.id ?? '', area?.name ?? '');
    for (const site of area?.sites ?? []) names.set(site?.id ?? '', site?.name ?? '');
  }
  return names;
}

function putFindings(c: PartialCase, names: ReadonlyMap<string, string>, put: Put): void {
  const findings = (owner: string, found: { strengths?: unknown; concerns?: unknown } | undefined) => {
    for (const list of ['strengths', 'concerns'] as const) {
      const points = (found?.[list] ?? []) as string[];
      points.forEach((point, index) => {
        put(`${owner} ${list} ${index}`, point);
      });
    }
  };
  for (const party of c.parties ?? []) {
    put(`${party?.id} awarded`, party?.awarded);
    findings(party?.id ?? '', party);
    for (const section of party?.sections ?? []) findings(`${party?.id} ${section?.id}`, section);
  }
  for (const group of c.sites ?? []) findings((group?.units ?? []).map((id) => names.get(id ?? '')).join('、'), group);
  for (const [index, problem] of (c.keyProblems ?? []).entries())
    put(`problem ${index}`, `${problem?.title}|${problem?.text}`);
  put('summary', c.conclusion?.summary);
  for (const [index, step] of (c.conclusion?.nextSteps ?? []).entries()) put(`step ${index}`, step);
  for (const followUp of c.followUps ?? []) put(`follow-up ${followUp?.recommendation}`, followUp?.status);
}
