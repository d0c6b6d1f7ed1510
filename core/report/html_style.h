// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hp {

/// The style sheet of the HTML report.
inline constexpr const char* kHtmlStyle = R"css(
:root { color-scheme: light dark; --page: #ffffff; --text: #181c22; --dim: #5c6470; --line: #c8ccd2; --soft: #f3f5f7;
  --mark: #fdebd0; --good: #00795b; --neutral: #1f6fb2; --bad: #b84a00; }
@media (prefers-color-scheme: dark) {
  :root { --page: #16181c; --text: #e8eaee; --dim: #969eaa; --line: #424852; --soft: #1f2329;
    --mark: #4a3414; --good: #2fc79d; --neutral: #6ab4ee; --bad: #f0944d; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 2rem 1.5rem 4rem; background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, "DejaVu Sans", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .3rem; }
h2 { font-size: 1.35rem; line-height: 1.25; margin: 2.6rem 0 .6rem; padding-top: .6rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.08rem; margin: 1.6rem 0 .4rem; }
h4 { font-size: 1rem; margin: 1.2rem 0 .3rem; color: var(--dim); }
p { margin: .4rem 0 .8rem; white-space: pre-line; max-width: 48rem; }
.quiet, .absent, figcaption, caption, .subtitle { color: var(--dim); }
.quiet, .absent { font-size: .92rem; }
.absent { font-style: italic; }
nav { margin: 1.2rem 0; padding: .7rem 1.1rem; background: var(--soft); border-radius: .5rem; font-size: .92rem; }
nav ol { margin: 0; padding: 0; list-style: none; columns: 2 22rem; }
nav a { color: inherit; text-decoration-color: var(--line); }
.callout { margin: 1rem 0; padding: .7rem 1.1rem; border-left: .35rem solid var(--neutral); background: var(--soft);
  border-radius: 0 .5rem .5rem 0; }
.callout strong { display: block; font-size: 1.2rem; color: var(--neutral); }
.callout p { margin: .2rem 0 0; }
.callout.good { border-color: var(--good); } .callout.good strong { color: var(--good); }
.callout.bad { border-color: var(--bad); } .callout.bad strong { color: var(--bad); }
.wide { overflow-x: auto; margin: .8rem 0 1.4rem; }
table { border-collapse: collapse; min-width: 50%; font-size: .88rem; line-height: 1.35; }
caption { text-align: left; padding: 0 0 .4rem; font-size: .92rem; }
th, td { text-align: left; vertical-align: top; padding: .28rem .7rem .28rem .3rem; border-bottom: 1px solid var(--line);
  white-space: pre-line; unicode-bidi: isolate; max-width: 26rem; }
th { font-weight: 600; overflow-wrap: break-word; }
thead th { border-bottom: 2px solid var(--dim); vertical-align: bottom; }
.right { text-align: right; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
.code { font-family: "DejaVu Sans Mono", ui-monospace, monospace; font-size: .92em; }
.marked { background: var(--mark); font-weight: 600; }
figure { margin: 1rem 0 1.6rem; }
figure img { display: block; max-width: 100%; height: auto; border-radius: .3rem; }
figcaption { font-size: .92rem; margin-top: .4rem; }
@media print {
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  h2, h3, h4 { break-after: avoid; } tr, figure, .callout { break-inside: avoid; }
  nav { display: none; } .wide { overflow: visible; } .marked { font-weight: 700; }
}
)css";

}  // namespace hp
