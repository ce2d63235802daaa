/**
 * The look of a report: on the screen a column of paper, in print A4 pages with numbers. Nothing is told by colour, so
 * black and white is enough; a wide picture gets a page of its own that lies on its side.
 */
export const reportStyle = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{font:15px/1.55 'Inter Variable',Inter,'Noto Sans JP','Hiragino Sans','Yu Gothic','Noto Sans KR','Apple SD Gothic Neo','Malgun Gothic',system-ui,sans-serif;color:#1d2330;background:#fff;max-width:54rem;margin:2.5rem auto;padding:0 1.25rem;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
:lang(ja) body,:lang(ko) body{line-height:1.7}
:lang(ko) body{word-break:keep-all}
:lang(ja) :is(h1,h2,h3,h4,th){word-break:auto-phrase}
h1{font-size:clamp(1.35rem,4.5vw,1.75rem);line-height:1.25;margin:0 0 .25rem;text-wrap:balance}
h2{font-size:1.2rem;margin:2.5rem 0 .6rem;border-top:2px solid #1d2330;padding-top:.8rem}
h3{font-size:1rem;line-height:1.4;margin:1.6rem 0 .4rem}
h4{font-size:.875rem;margin:1.1rem 0 .3rem;color:#525a6b}
p{margin:.4rem 0}
.sub{color:#525a6b;margin:0 0 1rem}
.note{border-inline-start:3px solid #d5d2c8;padding-inline-start:.8rem}
.lead{margin-top:.9rem}
.cite{font-size:.8em;white-space:nowrap}
td .cite,li .cite{white-space:normal}
table{border-collapse:collapse;width:100%;font-size:.875rem;line-height:1.45;margin:.5rem 0 1rem}
th,td{text-align:start;vertical-align:top;padding:.4rem .7rem .4rem 0;border-bottom:1px solid #d5d2c8;overflow-wrap:break-word}
thead th{border-bottom:1px solid #525a6b}
th{color:#525a6b;font-weight:600}
tbody th{width:9rem}
.c4 td:nth-child(2),.c3 td:nth-child(n+2),.c5 td:nth-child(2){white-space:nowrap}
#data td{overflow-wrap:anywhere}
figure{margin:1rem 0}
figure svg{max-width:100%;height:auto;display:block;border:1px solid #d5d2c8}
figcaption{color:#525a6b;font-size:.875rem;margin-top:.5rem}
ol,ul{padding-inline-start:1.4rem;margin:.4rem 0}
li{margin:.25rem 0}
.sources{padding-inline-start:2rem;font-size:.9rem}
a{color:#1b5fa6}
.out{overflow-wrap:anywhere}
:target{background:#fff3c4}
@media (max-width:40rem){table{display:block;overflow-x:auto}}
@page{size:A4 portrait;margin:18mm 16mm 20mm;@bottom-right{content:counter(page);font:9pt sans-serif}}
@page side{size:A4 landscape;margin:14mm}
@media print{
body{max-width:none;margin:0;padding:0;font-size:10pt;line-height:1.45;color:#000}
h1{font-size:18pt}
h2{break-after:avoid;margin-top:1.6rem}
h3,h4,.lead{break-after:avoid}
tr,li,figure{break-inside:avoid}
p{orphans:3;widows:3}
.sub,th,h4,figcaption{color:#000}
table{font-size:8.5pt}
figure svg{max-height:225mm;margin:0 auto;width:auto;max-width:100%}
figure.wide{page:side}
figure.wide svg{max-height:150mm}
a{color:inherit;text-decoration:none}
a.out::after{content:' (' attr(href) ')';font-size:.85em}
:target{background:none}
}`;
