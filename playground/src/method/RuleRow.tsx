import type { Evaluation, RuleName, Scheme } from '@sw-eval/core';
import { ConventionMark } from '../editor/figures/marks';
import { bandsTopFirst } from '../editor/result/gradeDistance';
import { useLanguage } from '../i18n/LanguageContext';
import { useMethodTexts } from '../i18n/method/useMethodTexts';
import { ruleSentences } from './ruleSentences';

/** One rule: its name, what it says here, and where it comes from. */
export function RuleRow({
  name,
  rule,
  scheme,
  example,
}: {
  name: RuleName;
  rule: Scheme['rules'][RuleName];
  scheme: Scheme;
  /** An evaluation whose explanations say the rules in words. */
  example: Evaluation;
}) {
  const { locale, texts } = useLanguage();
  const t = useMethodTexts();
  const said = [
    ...dataOf(name, scheme, { locale, texts, t }),
    ...ruleSentences(name, example, locale).map(({ about, words }) =>
      about === undefined ? words : t.about(t.figures[about], words),
    ),
  ];
  return (
    <tr>
      <th scope="row">{t.names[name]}</th>
      <td>
        {said.length === 0 ? (
          <span className="help">{t.notUsed}</span>
        ) : (
          said.map((sentence) => <p key={sentence}>{sentence}</p>)
        )}
      </td>
      <td className="method-basis">
        {rule?.basis === 'sourced' ? (
          (rule.source?.[locale] ?? t.sourced)
        ) : (
          <span className="explanation-convention">
            <ConventionMark />
            {texts.explain.convention}
          </span>
        )}
      </td>
    </tr>
  );
}

/** What the scheme's data say of a rule. */
function dataOf(
  name: RuleName,
  scheme: Scheme,
  {
    locale,
    texts,
    t,
  }: Pick<ReturnType<typeof useLanguage>, 'locale' | 'texts'> & { t: ReturnType<typeof useMethodTexts> },
): string[] {
  switch (name) {
    case 'shares':
      return scheme.parties.length === 0
        ? []
        : [scheme.parties.map((each) => t.part(each.label[locale], each.share)).join(t.comma)];
    case 'total':
      return [t.full(scheme.totalPoints)];
    case 'bands':
      return scheme.bands.length === 0
        ? []
        : [
            bandsTopFirst(scheme.bands)
              .map((each) => t.band(each.label[locale], each.min, each.max))
              .join(t.comma),
          ];
    case 'rounding':
      return [texts.explain.roundingOf[scheme.rounding.mode](scheme.rounding.decimals)];
    case 'outlierRate':
      return [t.outlier(scheme.outlierRate)];
    case 'vetoes':
      return scheme.vetoes.map(({ label }) => label[locale]);
    case 'compliance':
      return scheme.compliance.map((each) => t.standard(each.label[locale], each.threshold));
    default:
      return [];
  }
}
