/** Every property of an evaluation: path, English, Chinese. */
export const EVALUATION_DESCRIPTIONS = `
evaluation.stage | Stage of the evaluation: mid-term, final, spot check or re-evaluation. | 评估阶段：mid-term 中期、final 末期、spot-check 抽查、re-evaluation 复评。
evaluation.station | The station. | 社工站。
evaluation.station.name | Name of the station. | 社工站名称。
evaluation.station.operator | The organisation that runs it. | 承接机构。
evaluation.targetBasis | What the targets cover: the whole term or only the period. | 指标量所管的时间：term 整个协议期，period 仅评估周期。
evaluation.period | Months and progress. | 月数与进度。
evaluation.period.start | First day of the evaluation period. | 评估周期首日。
evaluation.period.end | Last day of the evaluation period. | 评估周期末日。
evaluation.period.agreement | Term of the agreement. | 服务协议期。
evaluation.period.agreement.start | First day of the term. | 协议期首日。
evaluation.period.agreement.end | Last day of the term. | 协议期末日。
evaluation.period.assessedMonths | Assessed months of the evaluation period. | 评估周期的考核月份。
evaluation.period.termMonths | Months of the whole term, counted the same way. | 整个协议期的月数，算法相同。
evaluation.period.progress | Assessed months / months of the term, in percent, 2 decimals; it may exceed 100. null for a term of 0 months. | 考核月份 ÷ 协议期月数，百分数，两位小数，可超过 100；协议期为 0 个月时为 null。
evaluation.period.monthsLeft | Months of the term after the end of the period. | 评估周期结束后协议期剩余的月数。
evaluation.period.convention | How months were counted. | 所用的月数算法。
evaluation.indicators | The indicators in the scheme's order, then the case's own. | 各指标：先按方案次序，再列自定指标。
evaluation.indicators[].id | Id of the indicator. | 指标编号。
evaluation.indicators[].label | Name of the indicator. | 指标名称。
evaluation.indicators[].unit | Unit of its counts. | 数量单位。
evaluation.indicators[].group | Id of its group in the scheme. | 在方案中所属分组的编号。
evaluation.indicators[].decimals | Decimals its counts may have. | 数量可有的小数位数。
evaluation.indicators[].target | Target, in the indicator's unit. | 指标量，按该指标的单位。
evaluation.indicators[].targetSource | "agreed": the contract says so. "derived": worked back from a printed rate, and unverified. | agreed：合同所定；derived：由印出的完成率反推，未经核实。
evaluation.indicators[].actual | Actual, in the indicator's unit. | 完成量，按该指标的单位。
evaluation.indicators[].reported | What the station itself reported, where it was corrected. | 社工站自报的数量（有更正时）。
evaluation.indicators[].adjustments | The evaluators' corrections. | 评估方的核增、核减。
evaluation.indicators[].adjustments[].amount | What was added, or taken off if below 0. | 增加的数量，小于 0 为核减。
evaluation.indicators[].adjustments[].reason | Why. | 原因。
evaluation.indicators[].amendments | Changes of the target by supplementary agreement. | 补充协议对指标量的变更。
evaluation.indicators[].amendments[].date | Date of the supplementary agreement. | 补充协议日期。
evaluation.indicators[].amendments[].from | Target before. | 变更前的指标量。
evaluation.indicators[].amendments[].to | Target after. | 变更后的指标量。
evaluation.indicators[].amendments[].reason | Why. | 原因。
evaluation.indicators[].targetFormula | The target as a multiple of another indicator's. | 指标量等于另一指标量的倍数。
evaluation.indicators[].targetFormula.times | The factor. | 倍数。
evaluation.indicators[].targetFormula.of | Id of the other indicator. | 另一指标的编号。
evaluation.indicators[].rate | Completion rate in percent, not capped, rounded as the scheme says; null for a target of 0. | 完成率（百分数），不设上限，按方案取整；指标量为 0 时为 null。
evaluation.indicators[].status | Above the target, equal to it, below it but on schedule, behind schedule, or without a target. | exceeded 超额、met 完成、on-pace 未完成但进度正常、behind 落后、no-target 无指标量。
evaluation.indicators[].expectedToDate | What the target amounts to by the end of the period, 2 decimals; null for a term of 0 months. | 到评估周期末应达到的数量，两位小数；协议期为 0 个月时为 null。
evaluation.indicators[].outlook | What is left to do and where the pace leads, all to 2 decimals. | 剩余量与预计，均为两位小数。
evaluation.indicators[].outlook.remaining | Target less actual, at least 0. | 指标量减完成量，不小于 0。
evaluation.indicators[].outlook.monthsLeft | Months of the term after the period. | 协议期剩余月数。
evaluation.indicators[].outlook.neededPerMonth | What is needed a month; 0 when nothing remains, null when no month is left or the targets cover only the period. | 此后每月需完成的数量；已完成为 0，没有剩余月份或指标量只管评估周期时为 null。
evaluation.indicators[].outlook.projected | Volume at the end of the term at the present pace; null for 0 months or when the targets cover only the period. | 按目前速度到协议期末的完成量；月数为 0 或指标量只管评估周期时为 null。
evaluation.indicators[].byUnit | Figures of areas and sites. | 各片区、社工点的数量。
evaluation.indicators[].byUnit[].id | Id of the area or site. | 片区或社工点的编号。
evaluation.indicators[].byUnit[].kind | Area or site. | area 片区、site 社工点。
evaluation.indicators[].byUnit[].name | Name of the area or site. | 片区或社工点的名称。
evaluation.indicators[].byUnit[].target | Its target; null where none is known. | 指标量；不知道时为 null。
evaluation.indicators[].byUnit[].actual | Its actual; null where none is known. | 完成量；不知道时为 null。
evaluation.indicators[].byUnit[].rate | Its completion rate in percent, of its sums; null without both figures or for a target of 0. | 完成率（百分数），由合计数算出；缺数或指标量为 0 时为 null。
evaluation.indicators[].byUnit[].declared | Whether the case gives the figure itself; else it is the sum of the sites. | 数量是否由案例直接给出；否则为各社工点之和。
evaluation.indicatorSummary | How many indicators have each status. | 各状态的指标个数。
evaluation.indicatorSummary.exceeded | Above the target. | 超额完成的个数。
evaluation.indicatorSummary.met | Equal to the target. | 恰好完成的个数。
evaluation.indicatorSummary.on-pace | Below the target, on schedule. | 未完成但进度正常的个数。
evaluation.indicatorSummary.behind | Behind schedule. | 进度落后的个数。
evaluation.indicatorSummary.no-target | Without a target. | 无指标量的个数。
evaluation.compliance | Standards that are met or not, the scheme's first. | 达标项，先列方案中的。
evaluation.compliance[].id | Id of the standard. | 达标项编号。
evaluation.compliance[].label | Name of the standard. | 达标项名称。
evaluation.compliance[].unit | Unit of the measured value. | 实测值的单位。
evaluation.compliance[].measured | The measured value; null where there is none. | 实测值；没有时为 null。
evaluation.compliance[].threshold | The value from which it is met; null where there is none. | 标准值；没有时为 null。
evaluation.compliance[].verdict | Met, not met, or not judged for want of a value. | met 达标、not-met 未达标、not-judged 缺值而未判断。
evaluation.survey | The survey of service users; no part of the total. | 服务对象满意度调查，不计入总分。
evaluation.survey.method | How people were asked. | 调查方式。
evaluation.survey.sampled | How many were asked. | 调查人数。
evaluation.survey.satisfied | How many were satisfied. | 满意人数。
evaluation.survey.satisfactionRate | Satisfied / sampled in percent, 2 decimals; null where nobody was asked. | 满意率（百分数），两位小数；无人受访时为 null。
evaluation.survey.aware | How many know the station. | 知晓人数。
evaluation.survey.awarenessRate | Aware / sampled in percent, 2 decimals; null where nobody was asked. | 知晓率（百分数），两位小数；无人受访时为 null。
evaluation.parties | The parties' scores, in the scheme's order. | 各方得分，按方案次序。
evaluation.parties[].id | Id of the party. | 评分方编号。
evaluation.parties[].label | Name of the party. | 评分方名称。
evaluation.parties[].share | Points it can give. | 分值占比。
evaluation.parties[].awarded | Points it gave, as printed; null where it gave none yet. | 得分，与印出的一致；尚无得分时为 null。
evaluation.parties[].ratio | Awarded / share in percent, 2 decimals; null without a score or for a share of 0. | 得分占该方满分的百分数，两位小数；没有得分或占比为 0 时为 null。
evaluation.parties[].input | How the score was given. | 给分方式：awarded 占比分值、raw 其他分制、rubric 细则、panel 评委、none 尚无。
evaluation.parties[].raw | The score on its own scale. | 原分制的分数。
evaluation.parties[].rawMax | Full marks of that scale. | 原分制的满分。
evaluation.parties[].rubric | The rubric with what each node earned. | 评分细则及各节点得分。
evaluation.parties[].aggregate | How the scores of the panel became one. | 评委分数的合成方式。
evaluation.total | Sum of the rounded scores of the parties, in points; null while one is missing or where there are no parties. | 各方取整后得分之和；缺任何一方或没有评分方时为 null。
evaluation.grade | The grade, after any veto; null without a total or where the total falls between two bands. | 等级（已计一票否决）；没有总分或总分落在等级空档时为 null。
evaluation.grade.id | Id of the band. | 等级编号。
evaluation.grade.label | Name of the grade. | 等级名称。
evaluation.complete | Whether every party of the scheme has a score. | 方案中各方是否都有得分。
evaluation.range | The totals still possible; null where there are no parties. | 还可能的总分；没有评分方时为 null。
evaluation.range.min | The lowest, in points; the total where it is complete. | 最低总分；齐全时即总分。
evaluation.range.max | The highest, in points; the total where it is complete. | 最高总分；齐全时即总分。
evaluation.range.grades | Ids of the bands between the two, top first, after any veto. | 其间各等级的编号，从高到低（已计一票否决）。
evaluation.veto | The veto that caps the grade lowest, where any is invoked. | 援引的一票否决中限制最严的一项。
evaluation.veto.id | Id of the veto. | 一票否决情形的编号。
evaluation.veto.label | Name of the veto. | 一票否决情形的名称。
evaluation.veto.evidence | The evidence the case gives. | 案例所写的证据。
evaluation.veto.capGrade | Id of the best grade still possible. | 最高可得等级的编号。
evaluation.veto.lowered | Whether the grade would be better without it. | 若无此项，等级是否会更高。
evaluation.scheme | The scheme with everything filled in, so that the evaluation can be explained alone. | 填补完整的方案，使评估结果可以单独解释。
evaluation.followUps | What became of earlier advice, as the case says. | 上次评估意见的落实情况，照案例所写。
evaluation.followUps[].recommendation | The advice. | 所提意见。
evaluation.followUps[].status | Whether it was followed. | 落实情况：resolved 已落实、partly-resolved 部分落实、unresolved 未落实。
evaluation.objections | What objections changed, as the case says. | 异议引起的更改，照案例所写。
evaluation.objections[].by | Who objected. | 提出方。
evaluation.objections[].changes | What was changed. | 更改之处。
evaluation.objections[].changes[].path | Where, list items by id. | 位置，列表项用编号表示。
evaluation.objections[].changes[].from | The value before; null: there was none. | 更改前的值；null 即原来没有。
evaluation.objections[].changes[].to | The value after; null: there is none any more. | 更改后的值；null 即已删去。
evaluation.discrepancies | Figures or names that differ, or things to check. Never an accusation. | 不一致或需核对之处；只是请核对，不是指责。
evaluation.discrepancies[].code | What kind it is. | 类别代码。
evaluation.discrepancies[].severity | error: the figures cannot both be right. warning: please check. note: worth knowing. | error 两数不可能都对；warning 请核对；note 供参考。
evaluation.discrepancies[].path | Where, list items by id: stated.rates.client-files. | 位置，列表项用编号表示：stated.rates.client-files。
evaluation.discrepancies[].stated | What the case or report says. | 案例或报告所写。
evaluation.discrepancies[].expected | What it was compared with. | 与之比较的值。
evaluation.discrepancies[].message | One English sentence. | 一句英文说明。
evaluation.discrepancies[].details | What a sentence needs besides. | 成句所需的其他内容。
evaluation.discrepancies[].details.subject | What it is about: an indicator, a party, a body. | 所涉及的指标、评分方或机构。
evaluation.discrepancies[].details.unit | Unit of the figures. | 数量单位。
evaluation.discrepancies[].details.subjects | Several things it is about. | 所涉及的多项内容。
evaluation.discrepancies[].details.where | Where in the report, as the case says. | 在报告中的位置，照案例所写。
evaluation.discrepancies[].details.relation | Whether a mention gives the same figure or a part of it. | 该处写的是同一个数（same）还是其中一部分（part）。
evaluation.discrepancies[].details.limit | A limit that was passed, such as the outlier rate. | 所超过的界限，如完成率界限。
evaluation.discrepancies[].details.kind | Kind of personal data that was found. | 个人信息的种类：id-number 身份证件号码、mobile-number 手机号码、bank-card 银行卡号。
evaluation.discrepancies[].details.count | How many there are. | 数目。
evaluation.provenance | What computed this evaluation. | 由什么程序算出。
evaluation.provenance.package | Package and version: @sw-eval/core@1.0.0. | 程序包及版本：@sw-eval/core@1.0.0。
evaluation.provenance.schemeVersion | Id and version of the scheme, and whether a case replaced parts of it. | 方案编号与版本，以及案例是否替换过其中部分。
rubricResult.id | Id of the node. | 节点编号。
rubricResult.label | Name of the node. | 节点名称。
rubricResult.points | Points it can earn. | 满分。
rubricResult.awarded | Points it earned, to 6 decimals for show; null where the case does not give what its rule needs. | 得分，显示到六位小数；案例未给出所需内容时为 null。
rubricResult.kind | The rule of a leaf. | 末级项的规则种类。
rubricResult.spread | Highest less lowest of the evaluators' points. | 评委给分的最高与最低之差。
rubricResult.given | What the case gives for a leaf without a panel. | 没有评委时案例为末级项所写的内容。
rubricResult.byEvaluator | What each evaluator gave. | 各评委所给。
rubricResult.byEvaluator[].evaluator | Id of the evaluator. | 评委编号。
rubricResult.byEvaluator[].given | What this evaluator gave. | 该评委所给的内容。
rubricResult.byEvaluator[].points | The points it comes to. | 折合的分数。
rubricResult.children | The parts of the node. | 下级节点。
`;
