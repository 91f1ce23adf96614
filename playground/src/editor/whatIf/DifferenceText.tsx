import { useWhatIfTexts } from '../../i18n/whatIf/useWhatIfTexts';

/** By how much a figure differs, in words: more or less. `lessIsWorse` colours a smaller one as something to look at. */
export function DifferenceText({
  by,
  print,
  lessIsWorse = true,
}: {
  by: number;
  print: (by: number) => string;
  lessIsWorse?: boolean;
}) {
  const { t } = useWhatIfTexts();
  const text = print(Math.abs(by));
  return by < 0 ? (
    <span className={lessIsWorse ? 'less' : 'more'}>{t.less(text)}</span>
  ) : (
    <span className="more">{t.more(text)}</span>
  );
}
