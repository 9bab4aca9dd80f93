/** The style of the pages: contents at the side, text and code beside each other where there is room; on paper all that can be opened is open. */
export const CSS = `
:root{color-scheme:light dark;--ink:#16181d;--soft:#5b616e;--line:#e1e4ea;--ground:#fff;--side:#f6f7f9;--act:#3d3aed;--code:#f3f4f7;--get:#1d6fb8;--post:#1a7f4b;--put:#96600a;--delete:#b42318}
@media screen and (prefers-color-scheme:dark){:root{--ink:#e9ebf0;--soft:#a3a9b8;--line:#2a2e38;--ground:#101217;--side:#15181f;--act:#a5a3ff;--code:#1a1d25;--get:#7db9f0;--post:#67cf9b;--put:#e5b45c;--delete:#ff9c8f}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--ground);color:var(--ink);font:.9375rem/1.55 system-ui,sans-serif}
a{color:var(--act);text-decoration:none}
a:hover,main :is(p,td,li) a{text-decoration:underline}
a:focus-visible,summary:focus-visible,button:focus-visible{outline:3px solid var(--act);outline-offset:2px;border-radius:.2rem}
code,pre,.method{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.85em}
:not(pre)>code{padding:.1em .3em;border-radius:.25rem;background:var(--code);overflow-wrap:anywhere}
pre{margin:0 0 .75rem;padding:.85rem 1rem;border-radius:.5rem;background:var(--code);font-size:.8125rem;line-height:1.5;white-space:pre-wrap;overflow-wrap:anywhere}
pre code{font-size:inherit}
summary{cursor:pointer}
body{display:flex;flex-direction:column}
.jump{padding:.75rem 1rem;background:var(--side);border-bottom:1px solid var(--line);font-weight:600}
nav{order:1;padding:.5rem 1.25rem 3rem;background:var(--side)}
nav h2{margin:1.1rem 0 .25rem;font-size:.75rem;letter-spacing:.04em;text-transform:uppercase}
nav h2 a{color:var(--soft)}
nav ul{list-style:none;margin:0;padding:0}
nav li a{display:flex;gap:.5rem;align-items:baseline;padding:.15rem 0;color:var(--ink)}
nav .method{flex:none;width:3.2rem;font-size:.625rem}
main{padding:1.5rem 1rem 4rem;min-width:0}
h1{margin:0;font-size:2rem;line-height:1.2}
.version{margin:.25rem 0 1.25rem;color:var(--soft)}
header p{max-width:46rem}
.group{margin-top:3rem}
.group>h2{margin:0;padding-top:1.25rem;border-top:3px solid var(--ink);font-size:1.5rem}
.group>p{margin:.35rem 0 0;max-width:46rem;color:var(--soft)}
.operation{padding:1.75rem 0;border-bottom:1px solid var(--line)}
.event{padding:1.1rem 0}
.operation:last-child{border-bottom:0}
h3{margin:0 0 .25rem;font-size:1.125rem;line-height:1.3}
h3 a{color:inherit}
:target>.text>h3,:target>h3{box-shadow:-.6rem 0 var(--ground),-.9rem 0 var(--act)}
h4{margin:1.25rem 0 .25rem;font-size:.8125rem}
h4 small{font-weight:400;color:var(--soft)}
.text p{margin:.5rem 0}
.text .path{margin:0 0 .6rem}
.path>code{padding:0;background:none}
.method{font-weight:700}
.get{color:var(--get)}.post{color:var(--post)}.put,.patch{color:var(--put)}.delete{color:var(--delete)}
.access,.note,.type,.outer,.more{color:var(--soft)}
table{width:100%;border-collapse:collapse;table-layout:fixed}
th,td{padding:.4rem 0;border-top:1px solid var(--line);text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{width:38%;padding-right:.75rem;font-weight:600}
th code{padding:0;background:none}
.needed{color:var(--delete);font-size:.8125rem}
.note{display:block;font-size:.875rem}
.answer{margin:.35rem 0}
.refusals{list-style:none;margin:.35rem 0;padding:0;font-size:.875rem;color:var(--soft)}
.refusals p{display:inline}
.code{margin-top:1rem;min-width:0}
.code summary{margin-bottom:.35rem;font-size:.8125rem;color:var(--soft)}
.article>:not(.operation),.article>section>p{max-width:52rem}
.article p,.article li{margin:.6rem 0}
.article>p,.article li p{color:inherit}
.article ul,.article ol{padding-left:1.25rem}
.article h3{margin:2rem 0 .35rem}
.article .event h3{margin-top:0}
.article table{margin:.75rem 0 1rem}
.grid th,.grid td{width:auto;padding-right:.75rem}
.grid thead th:first-child{width:34%}
.grid thead th{border-top:0;font-size:.8125rem;color:var(--soft)}
.language{border-top:1px solid var(--line)}
.language summary{padding:.5rem 0;font-weight:600}
figure{display:grid;grid-template-columns:minmax(0,1fr) auto;align-items:end;margin:.75rem 0}
figcaption{padding:.25rem 0;font-size:.8125rem;color:var(--soft)}
figure pre{grid-column:1/-1}
button{margin-bottom:.25rem;padding:.2rem .6rem;min-height:1.75rem;border:1px solid var(--act);border-radius:.375rem;background:none;color:var(--act);font:inherit;font-size:.8125rem;cursor:pointer}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media(min-width:56rem){
body{display:grid;grid-template-columns:17rem minmax(0,1fr)}
.jump{position:absolute;left:-99rem}
.jump:focus{left:0}
nav{order:0;position:sticky;top:0;height:100vh;overflow:auto;border-right:1px solid var(--line)}
main{padding:2rem 2.5rem 6rem}
}
@media(min-width:80rem){
.operation{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,min(33rem,48%));gap:2.5rem}
.code{margin:0;position:sticky;top:1rem;align-self:start;max-height:calc(100vh - 2rem);overflow:auto}
}
@media print{
@page{margin:1.5cm}
body{display:block;font-size:10pt}
nav,.jump,button{display:none}
main{padding:0}
a{color:inherit}
details::details-content{content-visibility:visible;block-size:auto}
summary{list-style:none}
pre{font-size:8pt;border:1px solid var(--line)}
h1,h2,h3,h4,summary,figcaption{break-after:avoid}
tr,li{break-inside:avoid}
p{orphans:3;widows:3}
.operation{display:block}
.event .text{break-inside:avoid;break-after:avoid}
.event pre{columns:2;font-size:7pt}
.code{position:static;max-height:none;overflow:visible}
}
`;
