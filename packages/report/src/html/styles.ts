/**
 * Looks of the HTML report, screen and print. `shares` are the column widths in use, in percent; `noticed` whether a line
 * stands on every page.
 */
export function styles(shares: ReadonlySet<number>, noticed: boolean): string {
  const widths = [...shares]
    .sort((a, b) => a - b)
    .map((share) => `.w${share}{width:${share}%}`)
    .join('');
  return BASE + widths + PRINT + (noticed ? NOTICE_IN_PRINT : '');
}

const BASE = `
:root{color-scheme:light dark;--ink:#1c1b19;--soft:#5d5a54;--line:#cfcac0;--paper:#fffefb;--tint:#f4f1ea;--accent:#a3352b;--bar:#3c3a36;--beyond:#dedad1}
@media (prefers-color-scheme:dark){:root{--ink:#ebe8e1;--soft:#aaa59b;--line:#4a4740;--paper:#191816;--tint:#24221f;--accent:#e58a7c;--bar:#b9b4aa;--beyond:#3a3732}}
@counter-style full-parentheses{system:extends decimal;prefix:"（";suffix:"）"}
@counter-style half-parentheses{system:extends decimal;prefix:"(";suffix:") "}
@counter-style letter-parentheses{system:extends lower-alpha;prefix:"(";suffix:") "}
@counter-style circled{system:fixed;symbols:"①" "②" "③" "④" "⑤" "⑥" "⑦" "⑧" "⑨" "⑩" "⑪" "⑫" "⑬" "⑭" "⑮" "⑯" "⑰" "⑱" "⑲" "⑳";suffix:" "}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.9 FangSong,STFangsong,"Noto Serif CJK SC","Songti SC",SimSun,serif;overflow-wrap:anywhere}
:lang(en) body,body:lang(en){line-height:1.65;font-family:Georgia,"Times New Roman","Noto Serif CJK SC",FangSong,serif}
main{max-width:44rem;margin:0 auto;padding:3rem 1.25rem 5rem}
header{text-align:center;margin-bottom:2.5rem}
h1,h2,h3,h4,h5,h6{line-height:1.5;text-wrap:balance}
h1{font:600 1.75rem/1.45 "FZXiaoBiaoSong-B05S","Noto Serif CJK SC","Songti SC",SimSun,serif;margin:0}
h1 span{display:block}
nav.contents{margin:0 0 2.5rem}
nav.contents p{font-weight:700;text-align:center}
nav.contents ul{list-style:none;margin:0;padding:0}
nav.contents ul ul{padding-left:2em}
nav.contents a{color:inherit;text-decoration-color:var(--line);text-underline-offset:.3em}
nav.contents a:focus-visible{outline:2px solid var(--accent);outline-offset:3px}
h2{font:700 1.25rem/1.5 SimHei,"Heiti SC","Noto Sans CJK SC",sans-serif;margin:2.4em 0 .7em}
h3{font:600 1.125rem/1.5 KaiTi,STKaiti,"Kaiti SC","Noto Serif CJK SC",serif;margin:1.8em 0 .5em}
h4,h5,h6{font-size:1.0625rem;font-weight:600;margin:1.4em 0 .4em}
h4.plain,h5.plain,h6.plain,h3.plain{color:var(--soft)}
p{margin:.5em 0}
.byline{margin:.3em 0;color:var(--soft)}
.notice{color:var(--accent);font-weight:700;text-align:center;margin:0 0 1.5rem}
ol{margin:.4em 0;padding-left:2.4em}
li{margin:.35em 0}
ol.level-4:lang(zh-CN){list-style-type:full-parentheses;padding-left:3em}
ol.level-4:lang(en){list-style-type:half-parentheses}
ol.level-5:lang(zh-CN){list-style-type:circled}
ol.level-5:lang(en){list-style-type:letter-parentheses}
.note{color:var(--soft);font-size:.9375rem;line-height:1.7;border-left:2px solid var(--line);padding-left:.9em}
.table{overflow-x:auto;margin:1.4em 0}
.table:focus-visible{outline:2px solid var(--accent);outline-offset:3px}
table{width:100%;border-collapse:collapse;font-size:.9375rem;line-height:1.5;font-variant-numeric:tabular-nums lining-nums;border-top:2px solid var(--ink);border-bottom:2px solid var(--ink);overflow-wrap:normal}
caption{text-align:left;font-weight:700;padding-bottom:.5em}
th,td{padding:.42em .6em;text-align:left;vertical-align:baseline;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
thead th{border-bottom:1px solid var(--ink);font-weight:600}
tbody th{font-weight:400}
.end{text-align:right;white-space:nowrap}
table.wide{min-width:34rem}
.center{text-align:center}
tr.group th{background:var(--tint);font-weight:600}
tr.total th,tr.total td{font-weight:700;border-top:1px solid var(--ink)}
figure.chart{margin:1.6em 0}
.chart figcaption{font-size:.9375rem;font-weight:700;margin-bottom:.5em}
.chart-box{overflow-x:auto}
.chart-box:focus-visible{outline:2px solid var(--accent);outline-offset:3px}
.chart svg{display:block;width:100%;min-width:34rem;height:auto;font-family:"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",Arial,sans-serif;font-variant-numeric:tabular-nums lining-nums;color:var(--ink)}
.chart svg+svg{margin-top:1em}
.chart .axis{fill:var(--soft)}
.chart .solid{fill:var(--bar);stroke:var(--bar)}
.chart .outline{fill:var(--beyond);stroke:var(--bar)}
.chart .rest{stroke:var(--soft)}
.chart .gap{fill:var(--paper)}
.chart .gap-line{stroke:var(--paper)}
.signature{margin:3em 0 0}
.signers,.issued{width:fit-content;margin-left:auto}
.signers p{display:flex;align-items:baseline;gap:1em;margin:1.4em 0}
.sign{flex:1;min-width:10em;border-bottom:1px solid currentColor}
.issued{margin-right:4em;margin-top:2.5em;text-align:center}
.annex{border-top:1px solid var(--line);margin-top:4rem}
`;

const PRINT = `
@page{size:A4;margin:37mm 26mm 35mm 28mm}
@media print{
:root{color-scheme:light;--ink:#000;--soft:#333;--line:#999;--paper:#fff;--tint:#f2f2f2;--accent:#000;--bar:#333;--beyond:#e4e4e4}
body{font-size:14pt;line-height:26pt;background:none}
main{max-width:none;padding:0}
h1{font-size:22pt}h2{font-size:16pt}h3,h4,h5,h6{font-size:14pt}
h1,h2,h3,h4,h5,h6,caption,.introduces{break-after:avoid}
table{font-size:11pt}thead{display:table-header-group}tr{break-inside:avoid}
p,li{orphans:2;widows:2}
.table,.chart-box{overflow:visible}.chart svg{min-width:0;break-inside:avoid}figcaption{break-after:avoid}table.wide{min-width:0}
.signature{break-before:avoid;break-inside:avoid}
.annex{break-before:page;border:0;margin-top:0}
}
`;

/**
 * A line on every page needs a place where no text comes: the page's upper margin gives up 15 mm of its height, and the
 * text begins each page that much lower. Margin boxes would do the same, but only few browsers know them.
 */
const NOTICE_IN_PRINT = `
@page{margin-top:22mm}
@media print{
main{padding-top:15mm;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.notice{position:fixed;top:0;left:0;right:0;margin:0;font-size:11pt;line-height:14pt}
}
`;
