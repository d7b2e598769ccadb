/** The style of the HTML report. The page's content security policy contains its hash. */
export const STYLE = `
:root{--text:#1d2433;--muted:#5b6475;--back:#fff;--card:#f5f6f9;--line:#d8dce5;--good:#0b6b3a;--bad:#b3261e;--warn:#7a4f00}
@media (prefers-color-scheme:dark){:root{--text:#e7eaf0;--muted:#a6afbf;--back:#14171f;--card:#1d212c;--line:#363c4a;--good:#6fd39b;--bad:#ff9b92;--warn:#f0c169}}
*{box-sizing:border-box}
body{font:16px/1.5 system-ui,sans-serif;color:var(--text);background:var(--back);max-width:60rem;margin:0 auto;padding:2rem 1rem}
h1{font-size:1.5rem;margin:.25rem 0;overflow-wrap:anywhere}h2{font-size:1.2rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:0}
.verdict{display:inline-block;font-size:1.1rem;font-weight:700;margin:.6rem 0;padding:.35rem .9rem;border:2px solid;border-radius:6px;overflow-wrap:anywhere}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(8rem,1fr));gap:.6rem;list-style:none;margin:1rem 0;padding:0}.tiles li{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:.6rem .9rem;color:var(--muted);font-size:.9rem}.tiles strong{display:block;font-size:1.6rem;line-height:1.2;color:var(--text)}
.index{padding-left:1.6rem}.index li{margin:.2rem 0}.index .bad .label,li.bad .label{color:var(--bad)}.checks{table-layout:fixed}.checks th:first-child{width:65%}.checks td{overflow-wrap:break-word}
.good{color:var(--good)}.bad>.label,td.bad,.verdict.bad,.rule.bad .label{color:var(--bad)}.warn .label{color:var(--warn)}.none,.meta,small{color:var(--muted)}
a{color:inherit}
table{border-collapse:collapse;width:100%;margin:.5rem 0}th,td{text-align:left;padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--line);vertical-align:top}
.rule{border:1px solid var(--line);border-left:4px solid var(--warn);border-radius:4px;background:var(--card);padding:.8rem 1rem;margin:.8rem 0}.rule.bad{border-left-color:var(--bad)}
.label{font-size:.8rem;letter-spacing:.03em}.meta{margin:.2rem 0;font-size:.9rem}.finding{border-top:1px solid var(--line);padding-top:.4rem;margin-top:.4rem}.finding p{margin:.2rem 0;overflow-wrap:anywhere}
pre{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--back);border:1px solid var(--line);border-radius:4px;padding:.6rem;font-size:.8rem}code{font-size:.9em;overflow-wrap:anywhere}li,dd,p,summary{overflow-wrap:anywhere}summary{cursor:pointer}:target{outline:2px solid var(--muted)}
.wide{overflow-x:auto}.wide td{white-space:nowrap}
svg rect{fill:var(--good)}svg rect.slow{fill:var(--bad)}svg text{fill:var(--muted);font-size:7px;text-anchor:middle}
footer{margin-top:2rem;border-top:1px solid var(--line);font-size:.9rem;color:var(--muted)}dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}dd{margin:0;overflow-wrap:anywhere}
@media print{:root{--text:#000;--muted:#444;--back:#fff;--card:#fff;--line:#999;--good:#0b6b3a;--bad:#b3261e;--warn:#7a4f00}body{padding:0;max-width:none}.rule{break-inside:avoid}details::details-content{content-visibility:visible;block-size:auto}h2{break-after:avoid}tr,.tiles li{break-inside:avoid}a{text-decoration:none}}
`;
