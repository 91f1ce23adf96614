/** The files and the definitions that have no text of their own: name, English title, Chinese title, English, Chinese. */
export const HEADS: ReadonlyMap<string, readonly [en: string, zh: string, longEn: string, longZh: string]> = new Map([
  [
    'case',
    [
      'Case file',
      '案例文件',
      'One social work service station, one evaluation, as @sw-eval/core reads it. What lies between the parts (references, sums of shares, decimals of each indicator, dates in order) parseCase checks besides.',
      '一个社工服务站的一次评估，供 @sw-eval/core 读取。各部分之间的关系（引用的编号、分值之和、各指标的小数位数、日期先后）另由 parseCase 检查。',
    ],
  ],
  [
    'scheme',
    [
      'Scheme',
      '评分方案',
      'How an evaluation is scored: parties, grades, rounding, months. What lies between the parts defineScheme checks besides.',
      '评分的办法：评分方、等级、取整、月数。各部分之间的关系另由 defineScheme 检查。',
    ],
  ],
  [
    'evaluation',
    [
      'Evaluation',
      '评估结果',
      'Everything computed of one case, as evaluate gives it. Numbers are plain numbers, rounded once.',
      '由一个案例算出的全部结果，即 evaluate 所给。数字均为普通数，只取整一次。',
    ],
  ],
  [
    'schemeExtension',
    [
      'Preset with replacements',
      '对预设方案的替换',
      'A preset with some of its keys replaced, each wholly. A key that is left out is the preset’s.',
      '预设方案加上要替换的键，每个键整体替换；不写的键照预设方案。',
    ],
  ],
  ['presetId', ['Preset', '预设方案', 'Id of a scheme that the package brings.', '程序包自带方案的编号。']],
  [
    'presetOrScheme',
    [
      'Scheme of a case',
      '案例的评分方案',
      'A preset, a whole scheme, or a preset with replacements.',
      '预设方案、整套方案，或替换部分内容的预设方案。',
    ],
  ],
  [
    'localised',
    [
      'Text in both languages',
      '两种语言的文字',
      'A text in Chinese and English; where it may be a plain string, that stands for both.',
      '中英文各一份；可写成单个字符串时，两种语言都用它。',
    ],
  ],
  [
    'ruleBasis',
    ['Basis of a rule', '规则的依据', 'Whether a published source states the rule.', '该规则是否有公布的出处。'],
  ],
  [
    'rubricNode',
    [
      'Node of a rubric',
      '评分细则的节点',
      'A parent with children, or a leaf with a rule.',
      '有下级的节点，或带规则的末级项。',
    ],
  ],
  [
    'rubricResult',
    [
      'Scored node of a rubric',
      '已评分的细则节点',
      'A node of a rubric with what it earned.',
      '评分细则的节点及其得分。',
    ],
  ],
]);
