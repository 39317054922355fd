"""How an HTML sheet looks; the colours are those of PALETTE.md on paper."""

STYLE = """:root{color-scheme:light;--text:#1E2226;--second:#545A61;--line:#D8D4CC;--accent:#1C5D99}
*{box-sizing:border-box}
body{margin:0 auto;padding:24px 32px 48px;max-width:1180px;background:#fff;color:var(--text);
font:15px/1.42 "Noto Sans","Noto Sans Lao","Noto Sans CJK TC","Noto Sans CJK SC","Segoe UI",system-ui,
sans-serif}
h1{font-size:30px;line-height:1.2;font-weight:600;margin:0 0 4px}
h2{font-size:18px;font-weight:600;margin:28px 0 8px;border-bottom:1px solid var(--text);padding-bottom:3px}
h3{font-size:15px;margin:18px 0 4px}
header{border-bottom:2px solid var(--text);padding-bottom:10px;margin-bottom:18px}
.banner{float:right;clear:right;border:2px solid;padding:4px 16px;margin:0 0 8px 24px;font-weight:600;
letter-spacing:.04em}
.subtitle,.note,.code,footer{color:var(--second);margin:2px 0}
.note,footer{font-size:13px}
.code{font-size:11px;overflow-wrap:anywhere}
.warning{color:#8A4B00;font-weight:600}
.lead{font-size:17px}
.maps{display:flex;flex-wrap:wrap;gap:20px}
figure{margin:0;flex:1 1 420px;min-width:0}
figcaption{font-weight:600;margin:0 0 4px}
figcaption span{font-weight:400;color:var(--second);margin-left:8px}
.frame{position:relative;border:1px solid var(--text);line-height:0}
.frame img{width:100%;height:auto;display:block}
.hot{position:absolute;inset:0;width:100%;height:100%}
.hot rect{fill:#1C5D99;fill-opacity:0;stroke:#1C5D99;stroke-opacity:0}
.hot a:hover rect,.hot a:focus rect{fill-opacity:.12;stroke-opacity:1;stroke-width:2}
.hot a{outline:none;cursor:pointer}
table{border-collapse:collapse;width:100%;margin:14px 0;table-layout:fixed}
th{text-align:left;border-bottom:1.5px solid var(--text)}
th,td{padding:4px 8px;vertical-align:top;overflow-wrap:break-word}
td{border-bottom:1px solid var(--line)}
tr.bad td{background:#F9E5E0}
.right{text-align:right}
.strong{font-weight:600}
.muted,.absent,small{color:var(--second)}
small{font-size:13px;margin-left:6px}
.chip{border:1px solid;border-radius:3px;padding:0 6px}
.solid{border-width:2px}
.dashed,.denied,.absent{border-style:dashed}
.dotted{border-style:dotted}
.ok{color:#1F6B4A;background:#E0EFE6}
.badchip{color:#9B2C1B;background:#fff}
sup{font-size:11px;font-weight:600}
a{color:var(--accent)}
td a{color:inherit;text-decoration-color:var(--accent)}
.grade{display:inline-block;border:1px solid #8E877C;border-radius:2px;font-weight:600;font-size:13px;
margin:0 6px;white-space:nowrap}
.grade b{display:inline-block;width:18px;text-align:center}
.gA,.g1{background:#0B5D57;color:#fff}
.gB,.g2{background:#2B766F;color:#fff}
.gC,.g3{background:#E6DFCB}
.gD,.g4{background:#E3B56F}
.gE,.g5{background:#964510;color:#fff}
ul{list-style:none;padding:0;margin:8px 0}
.legend{columns:2 300px}
.legend img{width:36px;height:20px;vertical-align:-4px;margin-right:10px}
.notes{columns:2 420px}
.notes li,.claims li{break-inside:avoid;margin:3px 0}
.stay{max-width:100%;height:auto}
:target{background:#DCE8F4;outline:2px solid var(--accent)}
.sign{display:inline-block;width:11px;height:11px;margin-right:6px}
.exercise{background:#F2C230;color:#1E2226;font-weight:700;text-align:center;letter-spacing:.2em;padding:4px;
margin:-24px -32px 16px}
@media print{body{padding:0}
a{text-decoration:none}
}
"""
