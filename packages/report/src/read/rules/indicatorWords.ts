/** Words that name an indicator, and which one they name with which unit. */
export interface IndicatorWords {
  /** Figures that follow without a word of their own belong to the same family: 专业小组9个，54节. */
  readonly family: string;
  readonly words: readonly string[];
  /** Indicator by kind of unit; several are counted together: 小组 are professional and interest groups. */
  readonly byUnit: Readonly<Partial<Record<UnitKind, readonly string[]>>>;
  /** Whether it is the indicator's own word; a wider word elsewhere gives a part of it. */
  readonly own: boolean;
}

/** Kinds of units that tell indicators of one family apart. */
export type UnitKind = 'item' | 'person' | 'session' | 'attendance';

/** Units, by kind. */
export const UNITS: Readonly<Record<UnitKind, readonly string[]>> = {
  item: ['个', '份', '宗', '例', '件', '场', '场次', '组', '期', '次', '通', '户次', '批', '例次', '册'],
  person: ['人', '名', '位', '户'],
  session: ['节', '节次', '课时', '小节'],
  attendance: ['人次', '人/次', '服务人次'],
};

const group = (id: string) => ({
  item: [`${id}s`],
  session: [`${id}-sessions`],
  attendance: [`${id}-attendances`],
  person: [`${id}-attendances`],
});

const event = (id: string) => ({ item: [`${id}s`], attendance: [`${id}-attendances`], person: [`${id}-attendances`] });

const both = (...ids: string[]) => ids;

/**
 * Words of indicators in published reports of Guangzhou and cities like it. Another city's words are further lines here:
 * a word, its family, and what it means with which unit. Where one word contains another, the longer one counts.
 */
export const INDICATOR_WORDS: readonly IndicatorWords[] = [
  {
    family: 'client-files',
    words: [
      '建档',
      '建立档案',
      '建立服务档案',
      '建立个人档案',
      '服务对象建档',
      '档案建立',
      '建档立卡',
      '建档数',
      '服务档案',
      '个人档案',
    ],
    byUnit: { item: ['client-files'], person: ['client-files'] },
    own: true,
  },
  {
    family: 'phone-visits',
    words: ['电访', '电话访问', '电话探访', '电话回访', '电话慰问', '电话联系', '电话问候', '电话访谈服务'],
    byUnit: { item: ['phone-visits'], person: ['phone-visits'], attendance: ['phone-visits'] },
    own: true,
  },
  {
    family: 'home-visits',
    words: ['探访', '入户探访', '上门探访', '家访', '入户走访', '上门走访', '走访探访', '探访服务', '实地探访', '走访'],
    byUnit: { item: ['home-visits'], person: ['home-visits'], attendance: ['home-visits'] },
    own: true,
  },
  {
    family: 'casework',
    words: [
      '个案接案',
      '接案',
      '个案开案',
      '开案',
      '新开个案',
      '个案开设',
      '开设个案',
      '新增个案',
      '个案新开',
      '专业个案接案',
    ],
    byUnit: { item: ['casework-opened'], person: ['casework-opened'], session: ['casework-sessions'] },
    own: true,
  },
  {
    family: 'casework',
    words: ['个案结案', '结案', '结束个案', '成功结案', '个案结束', '个案完结'],
    byUnit: { item: ['casework-closed'], person: ['casework-closed'], session: ['casework-sessions'] },
    own: true,
  },
  {
    family: 'casework',
    words: ['个案服务节数', '个案节数', '个案会谈', '个案面谈', '个案服务节次', '个案跟进节数', '个案访谈'],
    byUnit: { session: ['casework-sessions'], item: ['casework-sessions'], attendance: ['casework-sessions'] },
    own: true,
  },
  {
    family: 'casework',
    words: ['个案', '个案服务', '个案跟进', '个案跟进工作', '个案工作', '专业个案', '个案辅导', '辅导个案'],
    byUnit: { item: ['casework-opened'], person: ['casework-opened'], session: ['casework-sessions'] },
    own: false,
  },
  {
    family: 'professional-group',
    words: ['专业小组', '专业性小组', '专业类小组', '专业小组工作', '专业小组活动', '专业小组服务', '治疗性小组'],
    byUnit: group('professional-group'),
    own: true,
  },
  {
    family: 'professional-group',
    words: ['专业小组节数', '专业小组节次', '专业小组服务节数', '专业小组活动节数'],
    byUnit: { item: ['professional-group-sessions'], session: ['professional-group-sessions'] },
    own: true,
  },
  {
    family: 'professional-group',
    words: ['专业小组人次', '专业小组服务人次', '专业小组参与人次', '专业小组活动人次'],
    byUnit: {
      item: ['professional-group-attendances'],
      person: ['professional-group-attendances'],
      attendance: ['professional-group-attendances'],
    },
    own: true,
  },
  {
    family: 'interest-group',
    words: [
      '兴趣小组',
      '兴趣类小组',
      '兴趣班组',
      '兴趣小组活动',
      '兴趣小组服务',
      '文体兴趣小组',
      '康乐小组',
      '兴趣性小组',
    ],
    byUnit: group('interest-group'),
    own: true,
  },
  {
    family: 'interest-group',
    words: ['兴趣小组节数', '兴趣小组节次', '兴趣小组服务节数', '兴趣小组活动节数'],
    byUnit: { item: ['interest-group-sessions'], session: ['interest-group-sessions'] },
    own: true,
  },
  {
    family: 'interest-group',
    words: ['兴趣小组人次', '兴趣小组服务人次', '兴趣小组参与人次', '兴趣小组活动人次'],
    byUnit: {
      item: ['interest-group-attendances'],
      person: ['interest-group-attendances'],
      attendance: ['interest-group-attendances'],
    },
    own: true,
  },
  {
    family: 'any-group',
    words: ['小组', '小组工作', '小组活动', '小组服务'],
    byUnit: {
      item: both('professional-groups', 'interest-groups'),
      session: both('professional-group-sessions', 'interest-group-sessions'),
      attendance: both('professional-group-attendances', 'interest-group-attendances'),
    },
    own: false,
  },
  {
    family: 'large-event',
    words: ['大型社区活动', '大型活动', '大型社区服务活动', '社区大型活动', '大型社区主题活动', '大型主题活动'],
    byUnit: event('large-event'),
    own: true,
  },
  {
    family: 'large-event',
    words: [
      '大型社区活动人次',
      '大型活动人次',
      '大型社区活动服务人次',
      '大型社区活动参与人次',
      '大型活动参与人次',
      '大型活动服务人次',
    ],
    byUnit: {
      item: ['large-event-attendances'],
      person: ['large-event-attendances'],
      attendance: ['large-event-attendances'],
    },
    own: true,
  },
  {
    family: 'community-event',
    words: ['中小型社区活动', '中小型活动', '中、小型社区活动', '小型社区活动', '社区中小型活动', '中小型社区服务活动'],
    byUnit: event('community-event'),
    own: true,
  },
  {
    family: 'community-event',
    words: [
      '中小型社区活动人次',
      '中小型活动人次',
      '中小型社区活动服务人次',
      '中小型社区活动参与人次',
      '中小型活动参与人次',
      '中小型活动服务人次',
      '小型社区活动人次',
    ],
    byUnit: {
      item: ['community-event-attendances'],
      person: ['community-event-attendances'],
      attendance: ['community-event-attendances'],
    },
    own: true,
  },
  {
    family: 'any-event',
    words: ['社区活动', '社区服务活动'],
    byUnit: {
      item: both('large-events', 'community-events'),
      attendance: both('large-event-attendances', 'community-event-attendances'),
    },
    own: false,
  },
];

/** What the name of an indicator of a report's own ends with, in running text. */
export const OWN_NOUN =
  /(?:活动|讲座|培训|课程|小组|工作坊|沙龙|义诊|义卖|义剪|议事会|座谈会|分享会|宣传|宣讲|慰问|帮扶|咨询|督导|服务队|队伍|志愿者|志愿服务|微心愿|心愿|转介|报告|案例|简报|推文|报道|会议|夏令营|冬令营|训练营|市集|巡诊|理发|送餐|陪诊)$/u;
/** Words of a sentence that no name has. */
export const NO_NAME = /超额|增加|增长|减少|新增|新建|实际|实绩|依次|分别|三项|各项|以上|其中|比|较|达/u;
