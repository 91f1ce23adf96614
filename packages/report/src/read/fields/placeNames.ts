import { tokensOf } from '../source/tokens.js';

/** What an area is called: 片区3, 第二片区, 东片, 南网格, 北部服务区. */
const AREA =
  /^(?:第?[0-9一二三四五六七八九十]{1,3}(?:号)?(?:片区|网格|分区|服务区|片)|(?:片区|网格|分区|服务区|服务片)[0-9一二三四五六七八九十A-Za-z]{1,3}|[\p{Script=Han}]{1,8}(?:片区|网格|分区|服务区|(?<![照图名卡影短纸药])片))$/u;
/** Words for areas that name none: 各片区, 三个片区, 其他网格. */
const NO_AREA =
  /^(?:各|该|本|每|其|此|这|那|所有|全部|上述|以上|以下|如下|(?:[0-9一二两三四五六七八九十几多]{1,3})个)|^(?:服务|工作|责任|重点|管理|驻点)(?:片区?|网格)$/u;
/** What a site is called. */
const SITE = /^[\p{Script=Han}0-9A-Za-z]{1,16}(?:社区|村|居委会?|村委会|社工点|站点|服务点|小区|经济联社|联社)$/u;
const LONGEST_NAME = 24;
/** What an introduction says of areas and sites, and not of their work: 所设社工点如下, 社工点分片情况如下. */
const INTRODUCTION =
  /(?:片区|社工点|服务点|社区|站点|网格)(?:(?:所设|下设|所辖|下辖|所含|分片|划分|分布|设置|覆盖)(?:的?(?:社区|社工点|站点|村居))?(?:的?情况)?)?(?:具体)?如下：$/u;

/** Whether a name is that of an area, by its word. */
export function isAreaName(name: string): boolean {
  return AREA.test(name) && !NO_AREA.test(name);
}

/** Whether a name is that of a site, by its word. */
export function isSiteName(name: string): boolean {
  return name.length <= LONGEST_NAME && SITE.test(name);
}

/** Whether a paragraph says that areas and their sites follow, of whatever names. */
export function introducesPlaces(text: string): boolean {
  return INTRODUCTION.test(text.slice(-60));
}

/**
 * Whether a text may name an area or site, where an introduction has said that such follow: the name of an indicator, a
 * count or a rate is none.
 *
 * @example
 * ```ts
 * isAnyName('望江楼'); // true
 * isAnyName('完成320份'); // false
 * ```
 */
export function isAnyName(name: string): boolean {
  if (name.length === 0 || name.length > LONGEST_NAME || /[。；：，（）]|情况$/u.test(name)) return false;
  return !tokensOf(name).some(
    (token) =>
      token.kind === 'percent' ||
      (token.kind === 'label' && token.start === 0) ||
      // 3组 is what a part of a village is called.
      (token.kind === 'number' && token.unitKind !== undefined && token.unit !== '组'),
  );
}
