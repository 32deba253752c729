import {
  type Choice,
  type Citation,
  type Evidence,
  markedStretches,
  originOf,
  type Reply,
  type ReplyBlock,
  type Span,
} from '../../../bot/index.ts';
import { citationPath } from './links.ts';
import { html, type Markup, nothing } from './markup.ts';

/** More sources than this are folded behind a line that says how many. */
const openSources = 3;
/** A headline longer than this is a sentence, not a figure. */
const longestFigure = 20;

/** A reply as the inside of an answer bubble. */
export function renderReply(reply: Reply): Markup {
  const blocks = reply.blocks.map(renderBlock);
  const proven = reply.blocks.some(({ kind }) => kind === 'evidence');
  return html`${blocks}${proven ? actions : nothing}`;
}

const actions = html`<div class="actions">
<button type="button" data-copy>复制</button>
<span class="feedback" role="group" aria-label="这条回答">
<button type="button" data-useful="true" aria-pressed="false">有用</button>
<button type="button" data-useful="false" aria-pressed="false">有误</button>
</span></div>`;

function renderBlock(block: ReplyBlock): Markup {
  switch (block.kind) {
    case 'headline':
      return renderHeadline(block.text);
    case 'basis':
      return html`<p class="basis"><span class="label">口径</span>${block.text}</p>`;
    case 'understood':
      return html`<p class="understood">${block.text}</p>`;
    case 'paragraph':
      return html`<p class="text">${block.text}</p>`;
    case 'list':
      return html`<ul class="items">${block.items.map((item) => html`<li>${item}</li>`)}</ul>`;
    case 'evidence':
      return renderEvidence(block.items);
    case 'doubt':
      return html`<p class="doubt"><span class="label">存疑</span>${block.text}</p>`;
    case 'choices':
      return renderChoices(block.prompt, block.choices);
    case 'notice':
      return html`<p class="notice">${block.text}</p>`;
    default:
      return block satisfies never;
  }
}

/** A short figure is set large, its digits larger than its unit, what follows in brackets small: 75.3亿元（合计）. */
function renderHeadline(text: string): Markup {
  const [figure = ''] = text.split(/[（(=]/, 1); // 42.3亿元 of 42.3亿元 = 41.1 + 1.2
  if (figure.length > longestFigure || !/\d/.test(figure)) return html`<p class="headline">${text}</p>`;
  const parts = figure.split(/(\d[\d,.]*)/); // 约 43.6 亿元
  const sized = parts.map((part, index) => (index % 2 ? html`<b>${part}</b>` : html`${part}`));
  const rest = text.slice(figure.length);
  return html`<p class="headline figure">${sized}${rest ? html`<small>${rest}</small>` : nothing}</p>`;
}

function renderChoices(prompt: string, choices: readonly Choice[]): Markup {
  const buttons = choices.map(
    ({ label, q }) => html`<li><button type="button" data-q="${q}">${label}</button></li>`,
  );
  return html`<div class="choices"><p>${prompt}</p><ul>${buttons}</ul></div>`;
}

function renderEvidence(items: readonly Evidence[]): Markup {
  const all = items.map(({ citation }) => citation);
  const rendered = items.map((item) => renderSource(item, all));
  const folded = rendered.slice(openSources);
  const more = html`<details><summary>另有${folded.length}处出处</summary><ol>${folded}</ol></details>`;
  return html`<section class="evidence" aria-label="出处">
<ol>${rendered.slice(0, openSources)}</ol>${folded.length > 0 ? more : nothing}</section>`;
}

function renderSource({ number, citation, marks }: Evidence, all: readonly Citation[]): Markup {
  const origin = originOf(citation).join(' · ');
  return html`<li value="${number}">
<blockquote>${withMarks(citation.snippet, marks)}</blockquote>
<p class="source"><a href="${citationPath(citation, all)}"><span class="number">${number}</span>${citation.title}</a>
<span class="origin">${origin}</span></p></li>`;
}

/** Text with stretches of it marked. */
export function withMarks(text: string, marks: readonly Span[]): Markup {
  const parts = markedStretches(text, marks).map((stretch) =>
    stretch.isMarked ? html`<mark>${stretch.text}</mark>` : html`${stretch.text}`,
  );
  return html`${parts}`;
}
