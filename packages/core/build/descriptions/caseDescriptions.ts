/** Every property of a case file: path, English, Chinese. */
export const CASE_DESCRIPTIONS = `
case.version | Version of the format: 1. | 格式版本：1。
case.stage | Stage of the evaluation: mid-term, final, spot check or re-evaluation. | 评估阶段：mid-term 中期、final 末期、spot-check 抽查、re-evaluation 复评。
case.targetBasis | What the targets cover: the whole agreement term ("term", taken where it is left out) or only the evaluation period ("period"). | 指标量所管的时间：整个协议期（term，不写即为此项）或仅评估周期（period）。
case.scheme | The scoring scheme: the id of a preset, a whole scheme, or { "extends": a preset's id } with the keys that replace the preset's, each wholly. | 评分方案：预设方案的编号、整套方案，或 { "extends": 预设编号 } 加上要替换的键（每个键整体替换）。
case.report | The report that is written of this evaluation. Leave out what is not settled yet. | 本次评估的报告；尚未确定的不写。
case.report.issuer | Who issues the report. | 出具单位。
case.report.date | Date of the report. Left out: the report bears no date. | 报告日期；不写则报告没有日期一行。
case.report.number | Reference number of the report. | 报告文号。
case.report.status | State of the report: final, draft or for comment. | 报告状态：final 定稿、draft 草稿、for-comment 征求意见稿。
case.report.signatories | Who signs, one entry each. | 署名，一人或一单位一条。
case.station | The social work service station. | 社工服务站。
case.station.name | Name of the station. | 社工站名称。
case.station.operator | The social work organisation that runs the station. | 承接机构。
case.station.purchaser | The street office or town government that buys the service. | 购买方（街道办事处或镇政府）。
case.station.oversight | The authority that oversees it, usually the district's civil affairs bureau. | 监督方，一般为区民政局。
case.station.since | Year in which the station began, 1900 to 9999. | 社工站起始年份，1900 至 9999。
case.station.addresses | Addresses of the station and its offices. | 社工站及其站点的地址。
case.station.addresses[].label | What is at this address. | 该地址的名称。
case.station.addresses[].address | The address. | 地址。
case.agreement | Term of the service agreement, both days counted. | 服务协议期，首日、末日都计入。
case.agreement.start | First day of the term. | 协议期首日。
case.agreement.end | Last day of the term, not before the first. | 协议期末日，不早于首日。
case.period | The evaluation period, both days counted. The assessed months are computed of it. | 评估周期，首日、末日都计入；考核月份由此算出。
case.period.start | First day of the period. | 评估周期首日。
case.period.end | Last day of the period, not before the first. | 评估周期末日，不早于首日。
case.engagement | How the evaluation was carried out. | 评估工作的开展情况。
case.engagement.evaluator | The third-party evaluator. | 第三方评估机构。
case.engagement.commissionedBy | Who commissioned the evaluation. | 委托方。
case.engagement.siteVisit | Day of the visit to the station. | 现场评估日。
case.engagement.basis | The documents relied on, one entry each. | 评估依据的文件，一份一条。
case.engagement.methods | Methods used. Known ids such as "presentation", "on-site-observation", "document-review", "interviews", "survey", "feedback-meeting" have names in both languages; any other text stands as it is. | 评估方法。presentation、on-site-observation、document-review、interviews、survey、feedback-meeting 等编号有中英文名称；其他文字照写。
case.engagement.panel | The evaluators. | 评估小组成员。
case.engagement.panel[].id | Id of the evaluator, named by panel scores; unique in the panel. | 评委编号，评委打分时引用；不得重复。
case.engagement.panel[].name | Name of the evaluator. | 评委姓名。
case.engagement.panel[].role | Role in the panel. | 在小组中的职责。
case.engagement.panel[].conflict | A declared conflict of interest. Leave out where there is none. | 申报的利害关系；没有则不写。
case.engagement.panel[].recused | Whether the evaluator recused; scores of the recused do not count. Left out: no. | 是否回避；回避者的打分不计。不写即为否。
case.areas | Areas of the station with their service sites. Ids of areas and sites are unique together. | 片区及其社工点；片区与社工点的编号合在一起不得重复。
case.areas[].id | Id of the area. | 片区编号。
case.areas[].name | Name of the area. | 片区名称。
case.areas[].sites | Service sites of the area. | 片区内的社工点。
case.areas[].sites[].id | Id of the site. | 社工点编号。
case.areas[].sites[].name | Name of the site. | 社工点名称。
case.indicators | The agreed indicators with target and actual. Leave out those the contract does not have. | 协议指标及其指标量、完成量；合同没有的指标不写。
case.indicators[].id | Id of the indicator: one of the scheme's, or one of your own; unique in the list. | 指标编号：方案中的或自定的；不得重复。
case.indicators[].label | Name of the indicator; required where the scheme does not know it. | 指标名称；方案中没有的指标必填。
case.indicators[].unit | Unit of the counts; required where the scheme does not know the indicator. | 数量单位；方案中没有的指标必填。
case.indicators[].decimals | Decimals its counts may have, 0 to 6. Left out: the scheme's, else 0. | 数量可有的小数位数，0 至 6；不写则按方案，方案没有即为 0。
case.indicators[].target | The agreed volume, in the indicator's unit. 0: there is no rate. | 指标量，按该指标的单位；为 0 时没有完成率。
case.indicators[].actual | What was done, in the indicator's unit; this figure counts. | 完成量，按该指标的单位；以此数为准。
case.indicators[].targetSource | Where the target comes from: the contract ("agreed", taken where it is left out), or worked back from a printed rate ("derived"), which then cannot be checked. | 指标量的来源：合同（agreed，不写即为此项），或由印出的完成率反推（derived），这时该完成率无法核对。
case.indicators[].targetFormula | The target as a multiple of another indicator's target. A target that is not this product is named; the target counts. | 指标量等于另一指标量的倍数；两者不符会指出，仍以指标量为准。
case.indicators[].targetFormula.times | The factor. | 倍数。
case.indicators[].targetFormula.of | Id of the other indicator. | 另一指标的编号。
case.indicators[].reported | What the station itself reported, where the evaluators corrected it. | 社工站自报的数量；评估方作过更正时填写。
case.indicators[].adjustments | The evaluators' corrections: reported plus all amounts should give the actual. | 评估方的核增、核减：自报数加上各项应等于完成量。
case.indicators[].adjustments[].amount | What is added, or taken off if below 0, in the indicator's unit. | 增加的数量，小于 0 为核减，按该指标的单位。
case.indicators[].adjustments[].reason | Why. | 原因。
case.indicators[].amendments | Changes of the target by supplementary agreement, the earliest first. Each follows on the one before; the last leads to the target. | 补充协议对指标量的变更，从早到晚；前后相接，最后一次的结果即指标量。
case.indicators[].amendments[].date | Date of the supplementary agreement. | 补充协议日期。
case.indicators[].amendments[].from | Target before. | 变更前的指标量。
case.indicators[].amendments[].to | Target after. | 变更后的指标量。
case.indicators[].amendments[].reason | Why. | 原因。
case.indicators[].byUnit | Figures of areas and sites. Give those there are; they are added up only where all of them are there. | 各片区、社工点的数量，有几个写几个；齐全时才相加。
case.indicators[].byUnit[].unit | Id of the area or site. | 片区或社工点的编号。
case.indicators[].byUnit[].target | Target of this area or site. | 该片区或社工点的指标量。
case.indicators[].byUnit[].actual | Actual of this area or site. | 该片区或社工点的完成量。
case.compliance | Standards that are met or not, without points. | 达标项：只判断是否达到，不计分。
case.compliance[].id | Id of the standard: one of the scheme's, or one of your own; unique in the list. | 达标项编号：方案中的或自定的；不得重复。
case.compliance[].label | Name of the standard; required where the scheme does not know it. | 达标项名称；方案中没有的必填。
case.compliance[].unit | Unit of the measured value. | 实测值的单位。
case.compliance[].measured | The measured value. Left out: not judged. | 实测值；不写则不作判断。
case.compliance[].threshold | The standard is met from this value on; it goes before the scheme's. Without one: not judged. | 达到此值即为达标，优先于方案的标准值；都没有则不作判断。
case.parties | The scoring parties. Each is scored in one way only: awarded, raw, rubric or panelScores. | 各评分方；每方只用一种方式给分：awarded、raw、rubric 或 panelScores。
case.parties[].id | Id of a party of the scheme; unique in the list. | 方案中评分方的编号；不得重复。
case.parties[].awarded | Score in points of the party's share (19.80 of 20), with no more decimals than the scheme's. No score yet: leave it out, and there is no total. | 按该方分值占比计的得分（20 分中得 19.80），小数位数不超过方案所定。还没有分数就不写，这时没有总分。
case.parties[].raw | Score on a scale of its own, at most rawMax; it is converted to points of the share. | 按另一分制给的分数，不超过 rawMax；会换算成占比分值。
case.parties[].rawMax | Full marks of the raw score, above 0; only beside raw. Left out: 100. | raw 的满分，大于 0，只能与 raw 同写；不写即为 100。
case.parties[].rubric | What was found for each leaf of the party's rubric, by leaf id: points, a measured value or a number of occurrences, or for a checklist the ids met. Leaves that follow an indicator get nothing. | 该方评分细则各末级项的情况，以末级项编号为键：得分、实测值或发生次数；清单项写已做到的编号。由指标决定的项不写。
case.parties[].panelScores | The same from each evaluator of the panel; the scheme says how they become one. | 评估小组各评委的打分；如何合成一个分数由方案规定。
case.parties[].panelScores[].evaluator | Id of the evaluator in the panel; each once. | 评委编号；每人一次。
case.parties[].panelScores[].rubric | What this evaluator gave, by leaf id. | 该评委所给，以末级项编号为键。
case.parties[].strengths | Strengths, one entry per point. | 值得肯定的地方，一点一条。
case.parties[].concerns | Concerns, one entry per point. | 需要关注的地方，一点一条。
case.parties[].sections | Findings by the sections the scheme has for this party. | 按方案为该方所列的部分分别写的意见。
case.parties[].sections[].id | Id of the section; unique in the party. | 部分编号；同一方内不得重复。
case.parties[].sections[].strengths | Strengths, one entry per point. | 值得肯定的地方，一点一条。
case.parties[].sections[].concerns | Concerns, one entry per point. | 需要关注的地方，一点一条。
case.sites | Findings on service sites or areas, by groups as in the report. | 对社工点或片区的意见，按报告的分组。
case.sites[].units | Ids of the sites or areas of this group. | 本组社工点或片区的编号。
case.sites[].strengths | Strengths, one entry per point. | 值得肯定的地方，一点一条。
case.sites[].concerns | Concerns, one entry per point. | 需要关注的地方，一点一条。
case.survey | A survey of service users. It is reported apart from effect and is no part of the total. | 服务对象满意度调查；与成效分开列出，不计入总分。
case.survey.method | How people were asked. | 调查方式。
case.survey.sampled | How many people were asked. | 调查人数。
case.survey.satisfied | How many of them were satisfied; at most the sampled. | 其中满意的人数，不超过调查人数。
case.survey.aware | How many of them know the station; at most the sampled. | 其中知晓社工站的人数，不超过调查人数。
case.vetoes | Vetoes of the scheme that are invoked. A veto caps the grade, not the points. | 援引的一票否决情形；只限制等级，不扣分。
case.vetoes[].id | Id of a veto of the scheme; each once. | 方案中一票否决情形的编号；每项一次。
case.vetoes[].evidence | The evidence for it. | 证据。
case.followUps | What became of the advice of an earlier evaluation. | 上次评估意见的落实情况。
case.followUps[].recommendation | The advice. | 所提意见。
case.followUps[].status | Whether it was followed: resolved, partly resolved or unresolved. | 落实情况：resolved 已落实、partly-resolved 部分落实、unresolved 未落实。
case.followUps[].note | A remark. | 说明。
case.objections | Objections against the result and what became of them. | 对评估结果的异议及处理。
case.objections[].by | Who objected. | 提出方。
case.objections[].text | The objection. | 异议内容。
case.objections[].response | The answer to it. | 答复。
case.objections[].changes | What was changed because of it. The case has the figures as they stand afterwards. | 因此作出的更改；案例中的数字是更改之后的。
case.objections[].changes[].path | What was changed, list items by id: indicators.client-files.actual. | 更改之处，列表项用编号表示：indicators.client-files.actual。
case.objections[].changes[].from | The value before; left out or null: there was none. | 更改前的值；不写或为 null 即原来没有。
case.objections[].changes[].to | The value after; left out or null: there is none any more. | 更改后的值；不写或为 null 即已删去。
case.keyProblems | The key problems. | 重点存在问题。
case.keyProblems[].title | The problem in a few words. | 问题标题。
case.keyProblems[].text | The problem at length. | 问题说明。
case.conclusion | The conclusion. | 结语。
case.conclusion.summary | Summary of the evaluation. | 总结。
case.conclusion.nextSteps | Advice for the next term, one entry per point. | 下一步建议，一点一条。
case.stated | What a finished report prints, for checking only: nothing is computed from it. Leave it out when writing a new report. | 已完成的报告上印出的内容，只供核对，不参与计算；新写报告时不填。
case.stated.total | The printed total, in points. | 印出的总分。
case.stated.grade | Id of the band of the printed grade. | 印出的等级，写等级编号。
case.stated.assessedMonths | The printed number of assessed months. | 印出的考核月份数。
case.stated.rates | The printed completion rates in percent, by indicator id: 101.09. | 印出的完成率（百分数），以指标编号为键：101.09。
case.stated.names | Other places where the report names a body. | 报告在别处写到的机构名称。
case.stated.names[].path | Which name of the case it is: station.operator. | 对应案例中的哪个名称：station.operator。
case.stated.names[].value | The name as written there. | 该处的写法。
case.stated.names[].where | Where in the report. | 在报告中的位置。
case.stated.mentions | Other places where the report gives a figure. | 报告在别处写到的数字。
case.stated.mentions[].indicators | Ids of the indicators it is about, at least one; several are added up. | 涉及的指标编号，至少一个；几个指标先相加。
case.stated.mentions[].value | The figure given there. | 该处的数字。
case.stated.mentions[].relation | "same": the figure itself, which differs if it is not equal. "part": something narrower, such as one site, which differs only if it is larger. | same：就是该数，不相等即不一致；part：范围较小（如一个社工点），更大才算不一致。
case.stated.mentions[].where | Where in the report. | 在报告中的位置。
`;
