import type { Item } from '../analyse.ts';
import { FLAGS } from '../flags.ts';
import { decimals, percent, time } from './figures.ts';
import { html, type Html } from './html.ts';

/** An item by itself: its figures, and a bar for each answer with how many gave it. */
export function optionBars(item: Item): Html {
	const { id, stem, n, p, r, seconds, choices, unanswered, flags } = item;
	const rows = [
		...choices.map(({ key, words, right, count }) => bar(`${key}`, words, right, count, n)),
		...(unanswered === null ? [] : [bar(null, 'unanswered', false, unanswered, n)])
	];

	return html`<section class="item" id="item-${id}">
		<h3>${stem === '' ? id : stem}</h3>
		<p class="quiet">
			${stem === '' ? null : html`<code>${id}</code> · `}n ${n} · p ${decimals(p)} · r ${decimals(r)} ·
			${time(seconds)}
		</p>
		${flags.map((flag) => html`<p class="flag">${FLAGS[flag]}</p>`)}
		${
			rows.length === 0
				? html`<p>The export does not say what was answered.</p>`
				: html`<table class="answers" role="table">
						<caption class="unseen">
							Answers to ${id}
						</caption>
						<thead class="unseen" role="rowgroup">
							<tr role="row">
								<th scope="col" role="columnheader">Answer</th>
								<th scope="col" role="columnheader">Learners</th>
							</tr>
						</thead>
						<tbody role="rowgroup">
							${rows}
						</tbody>
					</table>`
		}
	</section>`;
}

function bar(key: string | null, words: string | null, right: boolean, count: number, n: number): Html {
	const share = Math.round((count / n) * 1000) / 10;
	const kind = key === null ? 'none' : right ? 'right' : 'wrong';

	return html`<tr class="${kind}" role="row">
		<th scope="row" role="rowheader">
			${key === null ? null : html`<span class="key">${key}</span>`}
			<span
				>${words}${right ? html` <span class="mark">✓ <span class="unseen">right</span></span>` : null}</span
			>
		</th>
		<td role="cell">
			<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
				<rect class="track" width="100" height="10" />
				<rect class="fill" width="${share}" height="10" />
			</svg>
			<span class="count">${count} <span class="quiet">(${percent(count / n)})</span></span>
		</td>
	</tr>`;
}
