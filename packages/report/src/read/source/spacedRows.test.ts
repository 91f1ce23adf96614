import { describe, expect, it } from 'vitest';
import { linesOf } from './lines.js';
import { spacedRows } from './spacedRows.js';

/** The cells of each row that is found in a text. */
const rowsOf = (text: string) =>
  [...spacedRows(linesOf(text)).values()].map(({ cells }) => cells.map(({ start, end }) => text.slice(start, end)));

describe('spacedRows', () => {
  it('are a line of headers and the lines that are made like it', () => {
    expect(
      rowsOf(
        '完成情况如下：\n序号 指标 单位 任务量 完成量 完成率\n1 建档 份 300 312 104.00%\n2 电访 个 1,200 - -\n以上。',
      ),
    ).toEqual([
      ['序号', '指标', '单位', '任务量', '完成量', '完成率'],
      ['1', '建档', '份', '300', '312', '104.00%'],
      ['2', '电访', '个', '1,200', '-', '-'],
    ]);
  });

  it('keep a name with spaces in it whole, and go without a last remark', () => {
    expect(rowsOf('指标名称 目标值 实际完成 备注\n大型 社区活动 4 5\n小组 节数 48 49 含转介\n建档 300 312')).toEqual([
      ['指标名称', '目标值', '实际完成', '备注'],
      ['大型 社区活动', '4', '5'],
      ['小组 节数', '48', '49', '含转介'],
      ['建档', '300', '312'],
    ]);
  });

  it('may lack a kind that stands above several names', () => {
    expect(rowsOf('类别 指标 指标量 完成量 备注\n个案 接案 30 31\n结案 28 20 抽查4份\n小组 5 5')).toEqual([
      ['类别', '指标', '指标量', '完成量', '备注'],
      ['个案', '接案', '30', '31'],
      ['结案', '28', '20', '抽查4份'],
      ['小组', '5', '5'],
    ]);
  });

  it('are those of scores, too', () => {
    expect(rowsOf('评分主体 分值占比 得分 得分率\n监督方 10 9.20 92.00%\n合计 100 86.35 ——\n评估等级 良好')).toEqual([
      ['评分主体', '分值占比', '得分', '得分率'],
      ['监督方', '10', '9.20', '92.00%'],
      ['合计', '100', '86.35', '——'],
    ]);
  });

  it('need no headers where a rate tells what the figures are', () => {
    expect(
      rowsOf(
        '完成情况\n1 建档 份 980 1023 104.39%\n2 探访 1350 1298 96.15% 含节前慰问\n3 电访 8600 9127\n4 见表2 1 2 3%',
      ),
    ).toEqual([
      ['建档', '份', '980', '1023', '104.39%'],
      ['探访', '1350', '1298', '96.15%', '含节前慰问'],
      ['见表2', '1', '2', '3%'],
    ]);
  });

  it('may have wide gaps as well, and kinds in a line of their own', () => {
    const table =
      '类别\t指标\t单位 指标量 完成量\n个案\t接案\t宗 30 31\n结案  宗  28 20\n小组活动\n小组节数\t节\t48\t49\n以上是全部指标';
    expect(rowsOf(table)).toEqual([
      ['类别', '指标', '单位', '指标量', '完成量'],
      ['个案', '接案', '宗', '30', '31'],
      ['结案', '宗', '28', '20'],
      ['小组活动'],
      ['小组节数', '节', '48', '49'],
    ]);
  });

  it('are single ones among rows with wide gaps', () => {
    expect(rowsOf('指标\t指标量\t完成量\n探访\t240\t238\n电访\t6200 6048\n建档\t300\t312')).toEqual([
      ['电访', '6200', '6048'],
    ]);
  });

  it('end where a line is made otherwise, and have figures only where headers ask for them', () => {
    expect(rowsOf('指标 指标量 完成量\n建档 300 312\n上述指标 均已 完成\n探访 20 21')).toHaveLength(2);
    expect(rowsOf('指标 指标量 完成量\n300 建档 312')).toHaveLength(1);
  });

  it('leave figures that were pulled apart, and tables with other gaps, to others', () => {
    expect(rowsOf('指标 指标量 完成量\n探访 2 400 2388')).toHaveLength(1);
    expect(rowsOf('指标\t指标量\t完成量\n探访\t2 400\t2 388')).toEqual([]);
    expect(rowsOf('指标  指标量  完成量\n探访  2 400  2 388')).toEqual([]);
  });

  it('are no sentences, and no chapters', () => {
    expect(rowsOf('站点 完成了 指标 的 九成\n建档 300 312 份')).toEqual([]);
    expect(rowsOf('服务内容 指标名称 项目概况')).toEqual([]);
  });
});
