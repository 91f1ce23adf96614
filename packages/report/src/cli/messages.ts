import type { Locale } from '@sw-eval/core';

/** Every word of the command, in one language. */
export interface Messages {
  description: string;
  help: { usage: string; options: string; commands: string; arguments: string; examples: string };
  commands: { evaluate: string; report: string; audit: string };
  file: string;
  options: { lang: string; format: string; out: string; annex: string; help: string; version: string };
  usage: ReadonlyMap<string, string>;
  unknownFormat: (format: string, allowed: string) => string;
  seeHelp: string;
  noFile: (path: string) => string;
  isFolder: (path: string) => string;
  unreadable: (path: string, reason: string) => string;
  notUtf8: (path: string) => string;
  notJson: (path: string, place: string) => string;
  place: (line: number, column: number) => string;
  notWritable: (path: string, reason: string) => string;
  issues: (path: string, count: number) => string;
  issue: (pathText: string, sentence: string) => string;
  bug: string;
  stdin: string;
  summary: {
    stage: Record<'mid-term' | 'final' | 'spot-check' | 're-evaluation', string>;
    months: string;
    indicator: string;
    actual: string;
    target: string;
    rate: string;
    status: string;
    party: string;
    awarded: string;
    ratio: string;
    total: string;
    grade: string;
    noGrade: string;
    missing: (labels: string, min: string, max: string) => string;
    check: (count: number) => string;
    nothing: string;
    severity: Record<'error' | 'warning' | 'note', string>;
    written: string;
  };
}

const zhCN: Messages = {
  description: '社工服务站评估：计算、核对、生成评估报告。结果以 JSON 写到标准输出，说明文字写到标准错误。',
  help: { usage: '用法：', options: '选项：', commands: '命令：', arguments: '参数：', examples: '示例：' },
  commands: {
    evaluate: '计算考核月份、完成率、得分、总分和等级',
    report: '生成评估报告',
    audit: '核对案例中前后不一的数字和名称；有不一致或需核对的事项时退出码为 1',
  },
  file: '案例文件（JSON），“-” 表示标准输入',
  options: {
    lang: '说明文字和报告的语言',
    format: '报告格式，用逗号分隔：md、html、docx、txt',
    out: '存放报告的文件夹，没有则新建',
    annex: '在报告后附上待核对事项表',
    help: '显示帮助',
    version: '显示版本',
  },
  usage: new Map([
    ['commander.unknownOption', '没有这个选项'],
    ['commander.unknownCommand', '没有这个命令'],
    ['commander.missingArgument', '缺少案例文件'],
    ['commander.optionMissingArgument', '选项缺少内容'],
    ['commander.missingMandatoryOptionValue', '缺少必填的选项'],
    ['commander.invalidArgument', '选项的内容不对'],
    ['commander.excessArguments', '参数太多'],
  ]),
  unknownFormat: (format, allowed) => `不支持的报告格式“${format}”，可用：${allowed}`,
  seeHelp: '用 sw-eval --help 查看用法。',
  noFile: (path) => `找不到文件：${path}`,
  isFolder: (path) => `这是文件夹，不是文件：${path}`,
  unreadable: (path, reason) => `无法读取 ${path}（${reason}）`,
  notUtf8: (path) => `${path} 不是 UTF-8 编码的文件，请另存为 UTF-8 后再试`,
  notJson: (path, place) => `${path} 不是有效的 JSON${place}`,
  place: (line, column) => `：第 ${line} 行第 ${column} 个字符附近有误`,
  notWritable: (path, reason) => `无法写入 ${path}（${reason}），没有生成任何文件`,
  issues: (path, count) => `${path} 有 ${count} 处需要改正：`,
  issue: (pathText, sentence) => `${pathText}：${sentence}`,
  bug: '程序出错，不是输入的问题。请把下面的信息反馈给开发者：',
  stdin: '标准输入',
  summary: {
    stage: { 'mid-term': '中期评估', final: '末期评估', 'spot-check': '抽查', 're-evaluation': '复评' },
    months: '考核月份',
    indicator: '指标',
    actual: '完成量',
    target: '指标量',
    rate: '完成率',
    status: '完成情况',
    party: '评估主体',
    awarded: '得分 / 占比',
    ratio: '得分率',
    total: '总分',
    grade: '等级',
    noGrade: '待定',
    missing: (labels, min, max) => `尚缺评分：${labels}；总分可能在 ${min} 至 ${max} 之间`,
    check: (count) => `请核对（${count}）`,
    nothing: '没有发现前后不一的数字和名称。',
    severity: { error: '不一致', warning: '请核对', note: '提示' },
    written: '已生成',
  },
};

const en: Messages = {
  description:
    'Evaluation of social work service stations: figures, checks, reports. Results go to standard output as JSON, messages to standard error.',
  help: { usage: 'Usage:', options: 'Options:', commands: 'Commands:', arguments: 'Arguments:', examples: 'Examples:' },
  commands: {
    evaluate: 'compute assessed months, completion rates, scores, total and grade',
    report: 'write the evaluation report',
    audit: 'find figures and names that differ; exits with 1 where something differs or should be checked',
  },
  file: 'case file (JSON); "-" is standard input',
  options: {
    lang: 'language of messages and reports',
    format: 'formats, separated by commas: md, html, docx, txt',
    out: 'folder for the reports, made where it does not exist',
    annex: 'append the table of things to check',
    help: 'show help',
    version: 'show the version',
  },
  usage: new Map([
    ['commander.unknownOption', 'There is no such option'],
    ['commander.unknownCommand', 'There is no such command'],
    ['commander.missingArgument', 'The case file is missing'],
    ['commander.optionMissingArgument', 'An option lacks its value'],
    ['commander.missingMandatoryOptionValue', 'A required option is missing'],
    ['commander.invalidArgument', 'An option has a wrong value'],
    ['commander.excessArguments', 'There are too many arguments'],
  ]),
  unknownFormat: (format, allowed) => `There is no format "${format}"; there are ${allowed}`,
  seeHelp: 'See sw-eval --help.',
  noFile: (path) => `There is no file ${path}`,
  isFolder: (path) => `${path} is a folder, not a file`,
  unreadable: (path, reason) => `Cannot read ${path} (${reason})`,
  notUtf8: (path) => `${path} is not encoded in UTF-8; save it as UTF-8 and try again`,
  notJson: (path, place) => `${path} is not valid JSON${place}`,
  place: (line, column) => `: see line ${line}, character ${column}`,
  notWritable: (path, reason) => `Cannot write ${path} (${reason}); no file was written`,
  issues: (path, count) => `${path} has ${count} ${count === 1 ? 'problem' : 'problems'}:`,
  issue: (pathText, sentence) => `${pathText}: ${sentence}`,
  bug: 'This is a bug, not a fault of the input. Please report what follows:',
  stdin: 'Standard input',
  summary: {
    stage: {
      'mid-term': 'mid-term evaluation',
      final: 'final evaluation',
      'spot-check': 'spot check',
      're-evaluation': 're-evaluation',
    },
    months: 'Assessed months',
    indicator: 'Indicator',
    actual: 'Actual',
    target: 'Target',
    rate: 'Rate',
    status: 'Status',
    party: 'Party',
    awarded: 'Score / share',
    ratio: 'Of its share',
    total: 'Total',
    grade: 'Grade',
    noGrade: 'none',
    missing: (labels, min, max) => `No score yet: ${labels}; the total can lie between ${min} and ${max}`,
    check: (count) => `To check (${count})`,
    nothing: 'No figures or names were found that differ.',
    severity: { error: 'Differs', warning: 'Please check', note: 'Note' },
    written: 'Written',
  },
};

/** The command's words in a language. */
export function messagesFor(locale: Locale): Messages {
  return locale === 'en' ? en : zhCN;
}
