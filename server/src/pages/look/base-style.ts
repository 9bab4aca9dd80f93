/** The style of every page, over the variables that a theme sets. */
export const BASE_STYLE = `
*{box-sizing:border-box;margin:0}
html{-webkit-text-size-adjust:100%}
body{min-height:100vh;min-height:100dvh;display:flex;flex-direction:column;align-items:center;gap:clamp(1.25rem,4vw,2rem);padding:clamp(1.5rem,6vw,4rem) 1rem 2rem;color:var(--text);background:radial-gradient(70rem 32rem at 50% -12rem,var(--tint),transparent 70%) no-repeat var(--ground);font:1.0625rem/1.55 var(--font)}
h1,h2,p,li,a,td,label,legend,button,small{overflow-wrap:anywhere}
h1{font-size:clamp(1.75rem,1.2rem + 2.6vw,2.6rem);line-height:1.14;letter-spacing:-.02em;text-wrap:balance}
h2{font-size:1.2rem;line-height:1.3;letter-spacing:-.01em}
a{color:var(--link);text-underline-offset:.18em}
img{max-width:100%}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:.25rem}
.brand{display:flex;max-width:100%;font-weight:700;letter-spacing:-.01em}
.brand img{display:block;max-height:3.5rem;width:auto;object-fit:contain}
main{width:100%;max-width:30rem;display:grid;gap:1rem}
main.wide{max-width:66rem}
.card{padding:clamp(1.25rem,5vw,2.25rem);background:var(--card);border:1px solid var(--hairline);border-radius:var(--r);box-shadow:0 1px 2px #0000000d,0 12px 40px -12px #0000001f}
.intro{display:grid;gap:.75rem}
.intro p{color:var(--soft)}
.picture{display:block;width:100%;height:100%;max-height:24rem;object-fit:cover;border-radius:var(--r)}
form{display:grid;gap:1.1rem;margin-top:1.5rem}
.field{display:grid;gap:.35rem;border:0;padding:0;min-width:0}
label,legend{font-weight:600;padding:0}
legend{margin-bottom:.35rem}
.field small,.hint{font-size:.9rem;font-weight:400;color:var(--soft)}
input:not([type=checkbox],[type=radio]),textarea,select{width:100%;min-height:3rem;padding:.65rem .85rem;color:inherit;background:var(--card);border:1px solid var(--border);border-radius:var(--rs);font:inherit}
textarea{min-height:7rem;resize:vertical}
[aria-invalid=true]:not([type=checkbox],[type=radio]){border:2px solid var(--bad)}
.tick{display:flex;gap:.65rem;align-items:flex-start;font-weight:400;padding:.2rem 0;cursor:pointer}
.tick input{flex:none;width:1.25rem;height:1.25rem;margin:.17rem 0 0;accent-color:var(--accent)}
.error{color:var(--bad);font-size:.95rem;font-weight:600}
.alert{padding:.85rem 1rem;border-left:4px solid var(--bad);border-radius:var(--rs);background:var(--tint);color:var(--bad)}
.alert p{font-weight:700;color:inherit}
.alert ul{margin:.25rem 0 0;padding-left:1.1rem}
.alert a{color:inherit}
.button,button{display:inline-flex;align-items:center;justify-content:center;gap:.5rem;min-height:3rem;padding:.7rem 1.25rem;color:var(--on);background:var(--accent);border:0;border-radius:var(--rs);font:inherit;font-weight:650;text-decoration:none;cursor:pointer}
button:hover,.button:hover{filter:brightness(1.07)}
form>button{width:100%}
footer{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;justify-content:center;margin-top:auto;padding-top:1rem;font-size:.9rem}
footer a{color:var(--soft);padding:.25rem 0}
@media(min-width:56rem){.wide>.two{display:grid;grid-template-columns:1fr 1fr;gap:clamp(2rem,4vw,4rem)}.wide>.two .picture{position:sticky;top:2rem;max-height:min(44rem,100vh - 4rem)}}
@media(max-width:56rem){.wide{max-width:30rem}.two{display:grid;gap:1rem}.two .picture{order:-1;max-height:13rem}}
`;

/** What a status page has beyond it. */
export const STATUS_STYLE = `
.status{max-width:36rem}
.place{display:grid;gap:1.25rem;text-align:center}
.place .number{display:block;font-size:clamp(3.5rem,16vw,5.5rem);line-height:1;font-weight:800;letter-spacing:-.04em;color:var(--link);font-variant-numeric:tabular-nums}
.place .label{font-weight:600;color:var(--soft)}
.around{display:grid;grid-template-columns:1fr 1fr;gap:.75rem;padding:0}
.around div{display:flex;flex-direction:column-reverse;padding:.75rem;border-radius:var(--rs);background:var(--tint)}
.around dt{font-size:.9rem;color:var(--soft)}
.around dd{margin:0;font-size:1.35rem;font-weight:700;font-variant-numeric:tabular-nums}
.part{display:grid;gap:.9rem}
.part>p{color:var(--soft)}
.link{display:flex;flex-wrap:wrap;gap:.5rem}
.link button{flex:1 1 auto;min-width:0}
.link input{flex:99 1 14rem;font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.95rem}
.networks{display:grid;grid-template-columns:repeat(auto-fill,minmax(8rem,1fr));gap:.5rem;padding:0;list-style:none}
.networks a,.networks button{width:100%;justify-content:flex-start;gap:.45rem;min-height:2.75rem;padding:.5rem .65rem;color:var(--text);background:transparent;border:1px solid var(--hairline);font-size:.9rem;font-weight:550}
.networks a:hover,.networks button:hover{background:var(--tint);filter:none}
svg{flex:none;width:1.25rem;height:1.25rem;fill:none;stroke:currentColor;stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round}
progress{width:100%;height:.75rem;appearance:none;border:0;border-radius:1rem;background:var(--hairline);overflow:hidden}
progress::-webkit-progress-bar{background:var(--hairline)}
progress::-webkit-progress-value{background:var(--accent);border-radius:1rem}
progress::-moz-progress-bar{background:var(--accent);border-radius:1rem}
.rewards{display:grid;gap:.6rem;padding:0;list-style:none}
.rewards li{display:grid;gap:.2rem;padding:.8rem 1rem;border:1px solid var(--hairline);border-radius:var(--rs)}
.rewards code{font-weight:700;color:var(--link);overflow-wrap:anywhere;user-select:all}
.leaders{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}
.leaders td{padding:.5rem .25rem;border-top:1px solid var(--hairline)}
.leaders tr:first-child td{border-top:0}
.leaders td:first-child{width:3rem;color:var(--soft)}
.leaders td:last-child{text-align:right}
.leaders .you td{font-weight:700;color:var(--link)}
.status>.hint{text-align:center}
[hidden]{display:none!important}
`;
