/** Every property of a scheme and of the parts it shares with other files: path, English, Chinese. */
export const SCHEME_DESCRIPTIONS = `
localised.zh-CN | The text in Chinese. | 中文文字。
localised.en | The text in English. | 英文文字。
scheme.extends | Id of the preset that this scheme starts from. | 作为基础的预设方案编号。
scheme.id | Id of the scheme. | 方案编号。
scheme.version | Version of the scheme. Left out: "1". | 方案版本；不写即为“1”。
scheme.title | Title of the scheme. | 方案名称。
scheme.source | Where the scheme comes from. | 方案出处。
scheme.caveat | What is not certain about it. | 不确定之处。
scheme.totalPoints | Points of all parties together. Left out: 100. | 各方分值合计；不写即为 100。
scheme.parties | The scoring parties. Their shares add up to totalPoints. None: there is no total. | 评分方；分值占比之和等于 totalPoints。没有评分方即没有总分。
scheme.parties[].id | Id of the party; unique in the scheme. | 评分方编号；不得重复。
scheme.parties[].label | Name of the party. | 评分方名称。
scheme.parties[].share | Points the party can give. | 分值占比，即该方的满分。
scheme.parties[].sections | Sections under which the party's findings are written. | 该方意见所分的部分。
scheme.parties[].sections[].id | Id of the section; unique in the party. | 部分编号；同一方内不得重复。
scheme.parties[].sections[].label | Title of the section. | 部分名称。
scheme.parties[].rubric | How the party's points are made up. The points of the tree are scaled to the share and rounded once. | 该方的评分细则；细则总分换算为分值占比后取整一次。
scheme.parties[].aggregate | How the scores of a panel become one: mean, mean without the highest and the lowest from 5 evaluators on, or median. Left out: mean. | 评委分数的合成方式：mean 平均、trimmed-mean 五名评委起去掉最高和最低后平均、median 中位数；不写即为平均。
scheme.bands | The grades by their lower bounds, in any order; no two bounds are equal. | 等级，以下限区分，次序不限；下限不得相同。
scheme.bands[].id | Id of the grade; unique in the scheme. | 等级编号；不得重复。
scheme.bands[].label | Name of the grade. | 等级名称。
scheme.bands[].min | Lower bound in points; a total equal to it belongs to the band. | 下限分数；总分等于下限即属本等级。
scheme.bands[].max | Upper bound in points, itself included, below the next band. Only where published bands leave gaps: a total in a gap has no grade. | 上限分数（含），低于上一等级的下限；只在公布的等级有空档时填写，落在空档的总分没有等级。
scheme.rounding | How rates, scores and totals are rounded, once, from the exact value. Left out: 2 decimals, half up. | 完成率、得分、总分由精确值取整一次的方式；不写即为两位小数、四舍五入。
scheme.rounding.decimals | Decimals, 0 to 6. | 小数位数，0 至 6。
scheme.rounding.mode | Half away from zero, half to even, or cut off. | half-up 四舍五入、half-even 四舍六入五成双、down 截去。
scheme.monthConvention | How months are counted. Left out: half-month, where a rest of 1 to 15 days is half a month. | 月数的算法；不写即为 half-month：零头 1 至 15 天算半个月。
scheme.outlierRate | Rates above this are pointed out, in percent. Left out: 300. | 完成率高于此数（百分数）时提示；不写即为 300。
scheme.indicators | A catalogue of indicators. Targets are agreed in each contract. | 指标目录；指标量由各合同约定。
scheme.indicators[].id | Id of the indicator; unique in the scheme. | 指标编号；不得重复。
scheme.indicators[].label | Name of the indicator. | 指标名称。
scheme.indicators[].unit | Unit of its counts. | 数量单位。
scheme.indicators[].decimals | Decimals its counts may have, 0 to 6. Left out: 0. | 数量可有的小数位数，0 至 6；不写即为 0。
scheme.indicators[].group | Id of the group that it is shown under. | 所属分组的编号。
scheme.indicators[].targetFormula | The target as a multiple of another indicator's target; a case may say otherwise. | 指标量等于另一指标量的倍数；案例可另作规定。
scheme.indicators[].targetFormula.times | The factor. | 倍数。
scheme.indicators[].targetFormula.of | Id of another indicator of the scheme. | 方案中另一指标的编号。
scheme.compliance | Standards that are met or not, without points. | 达标项：只判断是否达到，不计分。
scheme.compliance[].id | Id of the standard; unique in the scheme. | 达标项编号；不得重复。
scheme.compliance[].label | Name of the standard. | 达标项名称。
scheme.compliance[].unit | Unit of the measured value. | 实测值的单位。
scheme.compliance[].threshold | The standard is met from this value on. Left out: not judged, unless the case has one. | 达到此值即为达标；不写则不作判断，除非案例另有标准值。
scheme.vetoes | Vetoes: what caps the grade whatever the total. | 一票否决：不论总分多少都限制等级的情形。
scheme.vetoes[].id | Id of the veto; unique in the scheme. | 一票否决情形的编号；不得重复。
scheme.vetoes[].label | Name of the veto. | 一票否决情形的名称。
scheme.vetoes[].capGrade | Id of the best grade still possible. | 最高可得等级的编号。
scheme.rules | For each rule whether a published source states it. A rule that is left out is a convention. | 各条规则是否有公布的出处；不写的即为约定。
scheme.rules.shares | The shares of the parties. | 各方的分值占比。
scheme.rules.total | How the total comes about. | 总分的算法。
scheme.rules.bands | The bounds of the grades. | 等级的分数线。
scheme.rules.rounding | The rounding. | 取整方式。
scheme.rules.rate | The completion rate. | 完成率的算法。
scheme.rules.months | The counting of assessed months. | 考核月份的算法。
scheme.rules.progress | Progress in the term. | 协议期进度的算法。
scheme.rules.status | The status of an indicator. | 指标状态的判断。
scheme.rules.outlook | What is left to do and where the pace leads. | 剩余量与预计完成量的算法。
scheme.rules.outlierRate | The rate above which a figure is pointed out. | 提示完成率过高的界限。
scheme.rules.rollUp | The adding up of sites to areas and station. | 社工点、片区到全站的汇总。
scheme.rules.rubric | The points inside a party's share. | 各方内部的分值与细则。
scheme.rules.panel | How scores of a panel become one. | 评委分数的合成。
scheme.rules.vetoes | The vetoes. | 一票否决。
scheme.rules.compliance | The standards without points. | 不计分的达标项。
ruleBasis.basis | "sourced": a published source states the rule. "convention": it is a choice. | sourced：有公布的出处；convention：是一种约定。
ruleBasis.source | The source: document, article, report. | 出处：文件、条款、报告。
rubricNode.id | Id of the node; unique in the rubric. | 节点编号；同一细则内不得重复。
rubricNode.label | Name of the node. | 节点名称。
rubricNode.points | Points it can earn; those of its children add up to them. | 满分；各下级分值之和等于此数。
rubricNode.children | The parts of the node. A node has either children or a rule. | 下级节点；下级与规则只能有其一。
rubricNode.rule | How a leaf becomes points. | 末级项的计分规则。
rubricNode.rule.kind | direct: points as given. tiers, linear: they follow an indicator's rate. threshold: all points from a measured value on. checklist: points of the items met. deduct: less for each occurrence, at least 0. | direct 直接给分；tiers 分档、linear 按比例，由指标完成率决定；threshold 实测值达标得满分；checklist 按做到的条目计分；deduct 每次发生扣分，扣完为止。
rubricNode.rule.indicator | Id of the indicator whose completion rate decides. | 由其完成率决定的指标编号。
rubricNode.rule.tiers | Tiers; the highest one that the rate reaches counts, below all of them 0 points. | 分档；取完成率达到的最高一档，都达不到为 0 分。
rubricNode.rule.tiers[].min | Rate from which the tier counts, in percent. | 该档的最低完成率（百分数）。
rubricNode.rule.tiers[].points | Points of the tier, at most the leaf's. | 该档得分，不超过该项满分。
rubricNode.rule.full | Rate that earns all points, in percent, above 0. | 得满分的完成率（百分数），大于 0。
rubricNode.rule.min | Measured value from which all points are earned. | 得满分的最低实测值。
rubricNode.rule.items | Items of the checklist; their points add up to at most the leaf's. | 清单条目；分值之和不超过该项满分。
rubricNode.rule.items[].id | Id of the item; unique in the checklist. | 条目编号；同一清单内不得重复。
rubricNode.rule.items[].label | Name of the item. | 条目名称。
rubricNode.rule.items[].points | Points of the item when met. | 做到该条所得的分。
rubricNode.rule.each | Points taken off for each occurrence. | 每发生一次所扣的分。
`;
