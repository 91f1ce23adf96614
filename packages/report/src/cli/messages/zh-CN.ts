import type { MainPart, Messages } from './Messages.js';

const MAIN_PARTS: Readonly<Record<MainPart, string>> = {
  scores: '各方得分',
  total: '总分',
  grade: '等级',
  period: '评估周期',
  indicators: '服务指标',
};

const PLACEHOLDERS: ReadonlyMap<string, string> = new Map([
  ['options', '选项'],
  ['command', '命令'],
  ['lang', '语言'],
  ['file', '文件'],
  ['path', '位置'],
  ['formats', '格式'],
  ['folder', '文件夹'],
  ['id', '编号'],
  ['name', '名称'],
  ['first', '先前的'],
  ['second', '后来的'],
  ['shell', '终端'],
]);

/** Formats that office programs save a Word file in. */
const OFFICE: ReadonlySet<string> = new Set(['pdf', 'doc', 'odt', 'wps']);

/** What is missing, by the name of the argument. */
const MISSING: ReadonlyMap<string, string> = new Map([
  ['path', '数字的位置，如 total、indicators.client-files.rate'],
  ['first', '要比较的两个案例'],
  ['second', '要比较的第二个案例'],
  ['folder', '存放案例的文件夹'],
  ['shell', '终端的名称：bash、zsh 或 fish'],
]);

/** What is missing where a command takes more than cases. */
const MISSING_FILE: ReadonlyMap<string | undefined, string> = new Map([
  ['audit', '缺少文件：案例、工作簿或已有的报告'],
  ['read', '缺少文件：工作簿或已有的报告'],
]);

const translated = (flags: string) => flags.replace(/(?<=<)[a-z]+(?=>)/, (word) => PLACEHOLDERS.get(word) ?? word);

const near = (nearest: string | undefined) =>
  nearest === undefined ? '' : `，是否想写 ${nearest.replaceAll(', ', '、')}？`;

/** The command's words in Chinese. */
export const zhCN: Messages = {
  description: '社工服务站评估：计算、核对、生成评估报告。结果以 JSON 写到标准输出，说明文字写到标准错误。',
  help: {
    usage: '用法：',
    options: '选项：',
    commands: '命令：',
    arguments: '参数：',
    examples: '示例：',
    placeholders: PLACEHOLDERS,
    option: (description, choices, usual) => {
      const more = [
        ...(choices === undefined ? [] : [`可选 ${choices.join('、')}`]),
        ...(usual === undefined ? [] : [`默认 ${String(usual)}`]),
      ];
      return more.length === 0 ? description : `${description}（${more.join('；')}）`;
    },
  },
  commands: {
    evaluate: '计算考核月份、完成率、得分、总分和等级',
    report: '生成评估报告',
    audit: '核对案例或已有报告中前后不一的数字和名称；有不一致或需核对的事项时退出码为 1',
    read: '读取工作簿或已有报告，给出读到的内容、出处和没有读懂的部分',
    explain: '说明一个数字是怎样得出的，如 indicators.client-files.rate',
    template: '生成供填写的工作簿（.xlsx）',
    schema: '输出案例、方案或结果的 JSON Schema',
    compare: '比较两次评估：中期与末期，或两种设想',
    summary: '汇总一个文件夹里的全部案例：总分、等级、各指标和排名',
    completion: '输出命令行补全脚本：bash、zsh 或 fish',
    help: '显示全部命令或某个命令的用法',
  },
  arguments: {
    file: '案例文件（JSON）或填好的工作簿（.xlsx），“-” 表示标准输入',
    document: '案例、工作簿或已有报告（.json、.xlsx、.docx、.pdf、.txt），“-” 表示标准输入',
    readable: '填好的工作簿或已有报告（.xlsx、.docx、.pdf、.txt），“-” 表示标准输入',
    path: '数字所在的位置，如 total、period.assessedMonths、indicators.client-files.rate',
    first: '先前的案例或工作簿',
    second: '后来的案例或工作簿',
    folder: '存放案例（.json）和工作簿（.xlsx）的文件夹',
    schema: '案例 case、方案 scheme 或结果 evaluation',
    shell: 'bash、zsh 或 fish',
    command: '要查看用法的命令，不填则列出全部',
  },
  options: {
    lang: '说明文字和报告的语言',
    format: '报告格式，用逗号分隔：md、html、docx、txt、xlsx',
    out: '存放报告的文件夹，没有则新建',
    contents: '在标题下列出目录',
    annex: '在报告后附上待核对事项表',
    arrangement: '编排章节的 JSON 文件：去掉、移动、改题或增加章节',
    scheme: '评估方案的编号',
    workbook: '工作簿的文件名',
    fill: '用这个案例填好工作簿',
    summaryFormat: '另存为文件的格式，用逗号分隔：html、md、txt、docx、xlsx',
    regrade: '同时按这个方案重新评定等级',
    help: '显示帮助',
    version: '显示版本',
  },
  usage: {
    unknownOption: (flag, nearest) => `没有这个选项：${flag}${near(nearest)}`,
    unknownCommand: (name, nearest) => `没有这个命令：${name}${near(nearest)}`,
    fileFirst: (name) => `没有这个命令：${name}。命令在前，文件在后，如 sw-eval evaluate ${name}`,
    missingArgument: (name, command) => {
      if (name === 'file') return MISSING_FILE.get(command) ?? '缺少案例文件';
      return `缺少${MISSING.get(name) ?? name}`;
    },
    optionWithoutValue: (flags) => `选项缺少内容：${translated(flags)}`,
    missingOption: (flags) => `缺少必填的选项：${translated(flags)}`,
    tooMany: (most, given) => `参数太多：最多 ${most} 个，现在有 ${given} 个；文件名中有空格的，请加引号`,
    wrongValue: (flags, value, allowed) => {
      const place = flags === undefined ? '参数的内容不对' : `选项的内容不对：${translated(flags)}`;
      return `${place}，“${value}”不在可用的范围内：${allowed.replaceAll(', ', '、')}`;
    },
    example: (line) => `例如：${line}`,
  },
  explainSwapped: (path, file) => `文件在前，数字的位置在后：sw-eval explain ${file} ${path}`,
  notWorkbookName: (path) => `${path} 不能用作工作簿的文件名：要以 .xlsx 结尾`,
  notOutFolder: (path) => `-o 后面是存放文件的文件夹，不是文件名：${path}；文件名取自案例，格式用 -f 选择`,
  unknownFormat: (format, allowed) => {
    const hint = OFFICE.has(format) ? `；请先生成 docx，再用 Word 或 WPS 另存为 ${format}` : '';
    return `不支持的报告格式“${format}”，可用：${allowed.replaceAll(', ', '、')}${hint}`;
  },
  unknownScheme: (id, allowed) => `没有名为“${id}”的方案，可用：${allowed.replaceAll(', ', '、')}`,
  unknownFigure: (path, nearest) =>
    `找不到“${path}”这个数字${near(nearest) || '，写法如 total、indicators.client-files.rate'}`,
  isCase: (path) =>
    `${path} 是案例文件（JSON），其他命令可以直接使用，不用再读取：计算用 sw-eval evaluate，核对用 sw-eval audit，生成报告用 sw-eval report`,
  isDocument: (path) => `${path} 是文书，不是案例或工作簿；已有的报告请用 sw-eval read 读取，或用 sw-eval audit 核对`,
  noCases: (path) => `${path} 里没有案例（.json）或工作簿（.xlsx）`,
  notFolder: (path) => `这不是文件夹：${path}；单个案例用 sw-eval evaluate`,
  written: (path) => `已生成 ${path}`,
  reading: (done, all, name) => `正在读取 ${done} / ${all}  ${name}`,
  read: {
    found: (count) => `读到 ${count} 项内容`,
    unread: (count) => `没有读懂的 ${count} 处：`,
    low: (count) => `其中 ${count} 项把握不大，请核对`,
    missing: (parts) => `没有找到：${parts.map((part) => MAIN_PARTS[part]).join('、')}`,
    nothing: '没有读到评估报告的内容，未能核对',
    derived: (from, candidates) =>
      candidates === '' ? `${from}：没有整数的指标量与之相符` : `${from}：指标量须为 ${candidates}`,
  },
  explain: {
    formula: '算法',
    inputs: '依据的数字',
    exact: '取整前',
    rounding: '取整',
    basis: '规则',
    source: '出处',
    bases: { sourced: '有公开依据', convention: '约定（没有公开依据）', given: '案例中填写', scheme: '方案中规定' },
    modes: { 'half-up': '四舍五入', 'half-even': '四舍六入五成双', down: '舍去' },
  },
  compare: { none: '没有', caughtUp: '赶上进度', fellBehind: '落后进度', nothing: '两者没有差别。' },
  seeHelp: (command) => `用 ${command} --help 查看用法。`,
  noFile: (path, nearest) => `找不到文件：${path === '' ? '文件名是空的' : path}${near(nearest)}`,
  noFolder: (path) => `找不到文件夹：${path}`,
  isFolder: (path) => `这是文件夹，不是文件：${path}；汇总整个文件夹用 sw-eval summary`,
  unreadable: (path, reason) => `无法读取 ${path}（${reason}）`,
  emptyFile: (path) => `${path} 是空的，里面什么也没有`,
  damaged: (path, ending) =>
    `${path} 的内容不是 ${ending} 文件：文件已损坏，或者只改了扩展名；请打开原文件另存一份再试`,
  notUtf8: (path) => `${path} 不是 UTF-8 编码的文件，请另存为 UTF-8 后再试`,
  notJson: (path, place) => `${path} 不是有效的 JSON${place}`,
  place: (line, column) => `：第 ${line} 行第 ${column} 个字符附近有误`,
  notWritable: (path, reason) => `无法写入 ${path}（${reason}），没有生成任何文件`,
  outputFailed: (reason) => `无法写出结果（${reason === 'ENOSPC' ? '磁盘已满' : reason}），输出不完整，请不要使用`,
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
